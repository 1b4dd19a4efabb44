package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.fact.Facts;

/** A directory of fact files. A small record is there already; a test writes what it is about beside it. */
record Folder(Path directory) {

    /** Every section but the facts, whole and right. */
    static final String BASE = """
        sources:
          - {id: article-1, publisher: News.Az, cites: Reuters, published: 2026-02-17, title: {en: Talks, uk: Розмова, ru: Разговор}}
        people:
          - id: medinsky
            name: {en: Vladimir Medinsky, uk: Володимир Мединський, ru: Владимир Мединский}
            given_name: {en: [Vladimir], uk: [Володимир], ru: [Владимир]}
            family_name: {en: [Medinsky], uk: [Мединський], ru: [Мединский]}
            other_names: {en: [], uk: [], ru: []}
            shared_names: {en: [aide], uk: [], ru: []}
            sought_as: {en: [], uk: [], ru: []}
          - id: putin
            name: {en: Vladimir Putin, uk: Володимир Путін, ru: Владимир Путин}
            given_name: {en: [Vladimir], uk: [Володимир], ru: [Владимир]}
            family_name: {en: [Putin], uk: [Путін], ru: [Путин]}
            other_names: {en: [], uk: [], ru: []}
            shared_names: {en: [aide], uk: [], ru: []}
            sought_as: {en: [], uk: [], ru: []}
            according: {en: according to Putin, uk: за словами Путіна, ru: по словам Путина}
        parties:
          - id: russia
            name: {en: Russia, uk: Росія, ru: Россия}
            delegation: {en: Russian delegation, uk: делегація Росії, ru: делегация России}
            aliases: {en: [Moscow], uk: [], ru: []}
          - id: ukraine
            name: {en: Ukraine, uk: Україна, ru: Украина}
            delegation: {en: Ukrainian delegation, uk: делегація України, ru: делегация Украины}
            aliases: {en: [Kyiv], uk: [], ru: []}
          - id: us
            name: {en: United States, uk: Сполучені Штати, ru: Соединённые Штаты}
            delegation: {en: U.S. delegation, uk: делегація США, ru: делегация США}
            aliases: {en: [Washington], uk: [], ru: []}
        places:
          - {id: geneva, name: {en: Geneva, uk: Женева, ru: Женева}, kind: city, aliases: {en: [Genf], uk: [], ru: []}}
        bodies:
          - id: kremlin
            name: {en: the Kremlin, uk: Кремль, ru: Кремль}
            aliases: {en: [Kremlin], uk: [], ru: []}
            according: {en: according to the Kremlin, uk: за версією Кремля, ru: по версии Кремля}
          - {id: council, name: {en: the Council, uk: Рада, ru: Совет}, aliases: {en: [], uk: [], ru: []}}
        events:
          - {id: round, name: {en: the round, uk: раунд, ru: раунд}, aliases: {en: [], uk: [], ru: []}}
        issues:
          - {id: land, name: {en: Land, uk: Земля, ru: Земля}, aliases: {en: [], uk: [], ru: []}}
        wording:
          hedges:
            expected: {en: [expected, is expected], uk: [очікується], ru: [ожидается]}
            likely: {en: [likely], uk: [ймовірно], ru: [вероятно]}
            could: {en: [could, may], uk: [може], ru: [может]}
            potential: {en: [potential], uk: [потенційна], ru: [потенциальная]}
            about: {en: [about], uk: [близько], ru: [около]}
            often: {en: [often], uk: [часто], ru: [часто]}
            appears: {en: [appears], uk: [здається], ru: [кажется]}
            hopes: {en: [hopes], uk: [сподівається], ru: [надеется]}
          loaded: {en: [regime, so-called], uk: [режим], ru: [режим]}
        """;

    /** A fact in which nothing is wrong, in ten lines. */
    static final String FACT = """
        facts:
          - id: F1
            kind: context
            hedge: none
            attribution: article
            source: article-1
            recorded: 2026-02-17
            text: {en: It is so., uk: Так і є., ru: Так и есть.}
            about: []
        """;

    static Folder withBase(Path directory) {
        return new Folder(directory).write("base.yaml", BASE);
    }

    Folder write(String file, String yaml) {
        try {
            Files.writeString(directory.resolve(file), yaml);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return this;
    }

    Folder delete(String file) {
        try {
            Files.delete(directory.resolve(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return this;
    }

    /** The small record with one more file. */
    List<String> faultsOf(String yaml) {
        return write("facts.yaml", yaml).faults();
    }

    /** The faults, each as it is printed, but for the way to the directory. */
    List<String> faults() {
        return switch (new Archive(directory).read()) {
            case Reading.Good(var facts, var tally) -> List.of();
            case Reading.Bad(var faults) -> faults.stream().map(this::printed).collect(Collectors.toList());
        };
    }

    Facts facts() {
        assertThat(faults()).isEmpty();
        return ((Reading.Good) new Archive(directory).read()).facts();
    }

    private String printed(Fault fault) {
        return fault.toString().replace(directory + "/", "").replace(directory.toString(), "facts");
    }
}

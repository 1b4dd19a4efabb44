package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Attribution;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.Id;
import org.rapporteur.language.Language;

class ArchiveTest {

    @TempDir
    Path directory;

    @Test
    void a_record_without_faults_is_read_into_objects() {
        var facts = Folder.withBase(directory).write("facts.yaml", """
            facts:
              - id: G1
                kind: gap
                known: [F1]
                hedge: none
                attribution: article
                source: article-1
                recorded: 2026-02-17
                text: {en: The source is silent., uk: Джерело мовчить., ru: Источник молчит.}
                about: [kremlin]
              - id: F1
                kind: seat
                holder: medinsky
                party: russia
                event: round
                role: separate-track
                hedge: expected
                attribution: kremlin
                source: article-1
                valid: {from: 2026-02-17, to: 2026-02-18}
                recorded: 2026-02-17
                text: {en: he is expected., uk: очікується., ru: ожидается.}
                afterwards: {en: he was expected., uk: тоді очікується., ru: тогда ожидается.}
                about: [geneva]
            """).facts();
        var seat = (Fact.Seat) facts.find(new Id("F1")).orElseThrow();
        var gap = (Fact.Gap) facts.find(new Id("G1")).orElseThrow();

        assertThat(facts.all()).as("in the order of the file").containsExactly(gap, seat);
        assertThat(gap.known()).containsExactly(seat);
        assertThat(seat.holder()).isEqualTo(facts.entities().people().getFirst());
        assertThat(seat.role()).isEqualTo(Fact.Seat.Role.SEPARATE_TRACK);
        assertThat(seat.statement().about()).extracting(Entity::id).containsExactly(new Id("geneva"));
        assertThat(seat.statement().attribution())
                .isInstanceOfSatisfying(
                        Attribution.Stated.class,
                        stated -> assertThat(stated.leadIn().in(Language.UKRAINIAN))
                                .isEqualTo("за версією Кремля"));
    }

    @Test
    void several_faults_of_several_files_are_told_at_once_in_the_order_of_the_files() {
        var faults = Folder.withBase(directory)
                .write(
                        "a.yaml",
                        Folder.FACT.replace("hedge: none", "hedge: perhaps").replace("article-1", "nobody"))
                .write("b.yaml", "events: 4\nplaces:\n  - id: Rome\n")
                .faults();

        assertThat(faults)
                .hasSize(7)
                .extracting(fault -> fault.split(": ")[0])
                .containsExactly(
                        "a.yaml:4:12",
                        "a.yaml:6:13",
                        "b.yaml:1:9",
                        "b.yaml:3:5",
                        "b.yaml:3:5",
                        "b.yaml:3:5",
                        "b.yaml:3:9");
    }

    @Test
    void a_fault_is_named_as_the_host_wrote_the_path() {
        assertThat(new Archive(Path.of("config/nowhere")).read())
                .isInstanceOfSatisfying(
                        Reading.Bad.class,
                        bad -> assertThat(bad.faults())
                                .singleElement()
                                .hasToString("config/nowhere: this directory cannot be read: it is not there."
                                        + " Name the one with the fact files, or let this user read it."));
    }

    @Test
    void an_empty_directory_holds_no_record() {
        assertThat(new Folder(directory).faults())
                .containsExactly("facts: no .yaml file is in this directory. Name the one with the facts.");
    }

    @Test
    void an_empty_file_is_told() {
        assertThat(Folder.withBase(directory).faultsOf("# nothing yet\n"))
                .containsExactly("facts.yaml: this file is empty. Write a section into it, or delete it.");
    }

    @Test
    void a_file_in_another_encoding_is_told() throws IOException {
        var folder = Folder.withBase(directory);
        Files.write(directory.resolve("old.yaml"), new byte[] {'a', ':', ' ', (byte) 0xC0, (byte) 0xE1});

        assertThat(folder.faults()).containsExactly("old.yaml: this file is not in UTF-8. Save it in that encoding.");
    }

    @Test
    void what_cannot_be_read_is_told() throws IOException {
        var folder = Folder.withBase(directory);
        Files.createDirectory(directory.resolve("folder.yaml"));

        assertThat(folder.faults())
                .singleElement()
                .asString()
                .startsWith("folder.yaml: this file cannot be read: Is a directory.");
    }

    @Test
    void broken_yaml_is_told_where_it_breaks() {
        assertThat(Folder.withBase(directory).faultsOf("facts:\n  - id: F1\n   kind: context\n"))
                .containsExactly(
                        "facts.yaml:3:4: this is not YAML: expected <block end>, but found '<block mapping start>'."
                                + " Look at the indentation and quotes here.");
    }

    @Test
    void a_broken_file_does_not_make_others_lack_what_is_in_it() {
        var folder = new Folder(directory).write("base.yaml", Folder.BASE.replace("bodies:", "bodies"));

        assertThat(folder.faultsOf(Folder.FACT.replace("about: []", "about: [genva]")))
                .singleElement()
                .asString()
                .startsWith("base.yaml:");
    }

    @Test
    void a_key_given_twice_is_told() {
        assertThat(Folder.withBase(directory).faultsOf(Folder.FACT.replace("about: []", "about: []\n    hedge: none")))
                .containsExactly("facts.yaml:10:5: 'hedge' is given twice. Keep one of them.");
    }

    @Test
    void a_section_given_twice_in_one_file_is_told() {
        assertThat(Folder.withBase(directory).faultsOf("places: []\nevents: []\nplaces: []\n"))
                .containsExactly("facts.yaml:3:1: 'places' is given twice. Join the two lists.");
    }

    @Test
    void the_words_are_given_in_one_place() {
        assertThat(Folder.withBase(directory).faultsOf("wording: {}\n"))
                .singleElement()
                .asString()
                .startsWith("facts.yaml:1:1: 'wording' is given already, at ");
    }

    @Test
    void an_anchor_is_told() {
        assertThat(Folder.withBase(directory).faultsOf("events: &all []\n"))
                .containsExactly("facts.yaml:1:9: 'all' is a YAML anchor or alias. Write out what it stands for.");
    }

    @Test
    void words_that_old_yaml_took_for_yes_and_no_are_words() {
        var yaml = Folder.BASE.replace("[Genf]", "[no, on, 12:30, 2026-02-17]");

        assertThat(new Folder(directory).write("base.yaml", yaml).faults()).isEmpty();
    }

    @Test
    void files_that_an_editor_hides_are_not_read() {
        assertThat(Folder.withBase(directory).write(".facts.yaml", "half").faults())
                .isEmpty();
    }

    @Test
    void the_record_itself_is_without_a_fault() {
        assertThat(new Archive(Path.of("config/facts")).read())
                .isInstanceOfSatisfying(
                        Reading.Good.class,
                        good -> assertThat(good.facts().all()).isNotEmpty());
    }
}

package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTest {

    @TempDir
    Path directory;

    @Test
    void a_name_means_one_entry_of_a_section_however_it_is_written() {
        assertThat(withBase("[Washington]", "[Washington, MOSCOW]"))
                .singleElement()
                .asString()
                .matches("base.yaml:31:32: 'MOSCOW' means party 'russia' already, at .*base.yaml:23:20\\. Leave it to"
                        + " one of them\\.");
    }

    @Test
    void a_family_name_means_one_person() {
        assertThat(withBase("family_name: {en: [Putin]", "family_name: {en: [Putin, Medinsky]"))
                .singleElement()
                .asString()
                .contains("'Medinsky' means person 'medinsky' already");
    }

    @Test
    void an_absent_person_has_no_name_of_a_person_who_is_there() {
        assertThat(Folder.withBase(directory).faultsOf("""
            facts:
              - id: G1
                kind: gap
                known: []
                hedge: none
                attribution: article
                source: article-1
                recorded: 2026-02-17
                text: {en: It is silent., uk: Мовчить., ru: Молчит.}
                about: []
            absent:
              - id: lavrov
                kind: person
                name: {en: Lavrov, uk: Лавров, ru: Лавров}
                aliases: {en: [putin], uk: [], ru: []}
                gap: G1
            """))
                .singleElement()
                .asString()
                .startsWith("facts.yaml:15:20: 'putin' means person 'putin' already, at ");
    }

    @Test
    void a_name_may_mean_a_place_and_a_party() {
        assertThat(withBase("[Genf]", "[Moscow]")).isEmpty();
    }

    @Test
    void given_and_shared_names_may_be_shared() {
        assertThat(withBase("[Genf]", "[Genf]")).isEmpty();
    }

    private List<String> withBase(String right, String wrong) {
        return new Folder(directory)
                .write("base.yaml", Folder.BASE.replace(right, wrong))
                .faults();
    }
}

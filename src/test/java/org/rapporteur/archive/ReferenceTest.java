package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {

    @TempDir
    Path directory;

    @Test
    void an_id_that_nobody_has_is_told_with_the_nearest_that_somebody_has() {
        assertThat(faults("attribution: article", "attribution: kremlim"))
                .containsExactly("facts.yaml:5:18: person or body 'kremlim' is not in people or bodies. Did you mean"
                        + " 'kremlin'?");
        assertThat(faults("source: article-1", "source: articel-1"))
                .containsExactly("facts.yaml:6:13: source 'articel-1' is not in sources. Did you mean 'article-1'?");
    }

    @Test
    void a_person_that_nobody_is_is_told() {
        assertThat(faults("kind: context", """
            kind: office
                holder: medinski
                party: russia
                title: {en: aide, uk: помічник, ru: помощник}\
            """))
                .containsExactly("facts.yaml:4:13: person 'medinski' is not in people. Did you mean 'medinsky'?");
    }

    @Test
    void an_id_far_from_all_others_is_told_without_a_guess() {
        assertThat(faults("about: []", "about: [atlantis]"))
                .containsExactly(
                        "facts.yaml:9:13: entry 'atlantis' is not in people, parties, places, bodies, events or"
                                + " issues. Add it there, or name another.");
    }

    @Test
    void an_id_of_the_wrong_kind_is_told() {
        assertThat(faults("source: article-1", "source: russia"))
                .containsExactly("facts.yaml:6:13: 'russia' is a party, not a source. Name a source.");
    }

    @Test
    void a_broken_entry_is_not_a_missing_one() {
        var base = Folder.BASE.replace("kind: city", "kind: town");

        assertThat(new Folder(directory)
                        .write("base.yaml", base)
                        .faultsOf(Folder.FACT.replace("about: []", "about: [geneva]")))
                .singleElement()
                .asString()
                .contains("'town' stands here");
    }

    @Test
    void nobody_is_missed_in_a_section_of_which_an_entry_has_no_id() {
        var base = Folder.BASE.replace("id: geneva, ", "");

        assertThat(new Folder(directory)
                        .write("base.yaml", base)
                        .faultsOf(Folder.FACT.replace("about: []", "about: [geneva]")))
                .singleElement()
                .asString()
                .contains("place has no 'id'");
    }

    @Test
    void an_id_is_used_once_in_the_whole_record() {
        assertThat(Folder.withBase(directory).faultsOf("""
            events:
              - {id: geneva, name: {en: a, uk: b, ru: c}, aliases: {en: [], uk: [], ru: []}}
            """))
                .singleElement()
                .asString()
                .matches("facts.yaml:2:10: the id 'geneva' is taken, at .*base.yaml:33:5\\. Choose another: an id is"
                        + " unique in the whole record\\.");
    }

    @Test
    void nothing_is_attributed_to_somebody_without_a_lead_in() {
        assertThat(faults("attribution: article", "attribution: council"))
                .containsExactly(
                        "facts.yaml:5:18: 'council' has no 'according', so nothing can be attributed to it. Add"
                                + " the words that lead in, such as 'according to ...', to that entry.");
    }

    @Test
    void a_gap_points_to_facts_that_there_are() {
        assertThat(faults("kind: context", "kind: gap\n    known: [F9, F1]"))
                .containsExactly(
                        "facts.yaml:4:13: fact 'F9' is not in facts. Add it there, or name another.",
                        "facts.yaml:4:17: 'F1' is a gap, not a fact. Name a fact.");
    }

    @Test
    void an_absent_name_points_to_a_gap() {
        assertThat(Folder.withBase(directory).faultsOf(Folder.FACT + """
            absent:
              - id: lavrov
                kind: person
                name: {en: Lavrov, uk: Лавров, ru: Лавров}
                aliases: {en: [], uk: [], ru: []}
                gap: F1
            """))
                .containsExactly("facts.yaml:15:10: 'F1' is a fact, not a gap. Name a gap.");
    }

    @Test
    void a_fact_supersedes_one_that_there_is() {
        assertThat(faults("about: []", "about: []\n    supersedes: F7"))
                .containsExactly("facts.yaml:10:17: fact 'F7' is not in facts. Add it there, or name another.");
    }

    @Test
    void a_fact_does_not_supersede_itself() {
        assertThat(faults("about: []", "about: []\n    supersedes: F1"))
                .containsExactly(
                        "facts.yaml:10:17: F1 supersedes itself. Only a newer fact supersedes an older one: remove"
                                + " what is wrong.");
    }

    @Test
    void facts_that_supersede_each_other_in_a_circle_are_told_once() {
        var first = Folder.FACT.replace("about: []", "about: []\n    supersedes: F2");
        var second = first.replace("F2", "F3").replace("F1", "F2").replace("facts:\n", "");
        var third = first.replace("F2", "F1").replace("id: F1", "id: F3").replace("facts:\n", "");

        assertThat(Folder.withBase(directory).faultsOf(first + second + third))
                .containsExactly("facts.yaml:10:17: F1, F2, F3 supersede each other in a circle. Only a newer fact"
                        + " supersedes an older one: remove what is wrong.");
    }

    private List<String> faults(String right, String wrong) {
        return Folder.withBase(directory).faultsOf(Folder.FACT.replace(right, wrong));
    }
}

package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotTest {

    private static final String DISPUTE = """
        issues:
          - id: sea
            name: {en: Sea, uk: Море, ru: Море}
            aliases: {en: [], uk: [], ru: []}
            slots: {russia: [F1], ukraine: [], us: []}
        facts:
          - id: F1
            kind: position
            party: russia
            issue: sea
            stance: demand
            hedge: none
            attribution: article
            source: article-1
            recorded: 2026-02-17
            text: {en: It is so., uk: Так і є., ru: Так и есть.}
            about: []
        """;

    @TempDir
    Path directory;

    @Test
    void equal_slots_are_read() {
        assertThat(faults("", "")).isEmpty();
    }

    @Test
    void every_party_has_a_slot_and_nobody_else() {
        assertThat(faults("us: []}", "usa: []}"))
                .containsExactly("facts.yaml:5:40: 'usa' is not a field of 'slots'. Did you mean 'us'?");
        assertThat(faults(", us: []}", "}"))
                .containsExactly("facts.yaml:5:12: 'slots' has no 'us'. Add it: a list, each item the id of a fact.");
        assertThat(faults("us: []}", "us: [], poland: []}"))
                .containsExactly(
                        "facts.yaml:5:48: 'poland' is not a field of 'slots'. Its fields are russia, ukraine, us.");
    }

    @Test
    void a_slot_holds_positions_of_its_own_party() {
        assertThat(faults("russia: [F1], ukraine: []", "russia: [F1], ukraine: [F1]"))
                .containsExactly(
                        "facts.yaml:5:37: 'F1' is not a position of 'ukraine' on issue 'sea'. Move it, or mend that"
                                + " fact.");
    }

    @Test
    void a_slot_holds_positions_on_its_own_issue() {
        assertThat(faults("issue: sea", "issue: land"))
                .containsExactly(
                        "facts.yaml:5:22: 'F1' is not a position of 'russia' on issue 'sea'. Move it, or mend that"
                                + " fact.");
    }

    @Test
    void a_slot_names_facts_that_there_are() {
        assertThat(faults("us: []", "us: [F8]"))
                .containsExactly("facts.yaml:5:45: fact 'F8' is not in facts. Add it there, or name another.");
    }

    @Test
    void no_demand_is_left_out() {
        assertThat(faults("[F1]", "[]"))
                .containsExactly(
                        "facts.yaml:5:21: slot 'russia' of issue 'sea' leaves out fact 'F1', a demand or rejection."
                                + " Add it.");
    }

    @Test
    void a_view_may_be_left_out() {
        assertThat(faults("[F1]", "[]", "stance: demand", "stance: view")).isEmpty();
    }

    @Test
    void no_party_has_more_room_than_another() {
        assertThat(faults("en: It is so.", "en: " + "x".repeat(301)))
                .containsExactly(
                        "facts.yaml:5:21: slot 'russia' of issue 'sea' is 301 characters long in en, and every party"
                                + " has 300. Shorten its facts.");
    }

    @Test
    void what_is_retracted_takes_no_room() {
        assertThat(faults(
                        "en: It is so.",
                        "en: " + "x".repeat(301),
                        "about: []",
                        "about: []\n    retracted: {on: 2026-03-01, reason: {en: a, uk: b, ru: c}}"))
                .isEmpty();
    }

    private List<String> faults(String... rightAndWrong) {
        var yaml = DISPUTE;
        for (int i = 0; i < rightAndWrong.length; i += 2) {
            yaml = yaml.replace(rightAndWrong[i], rightAndWrong[i + 1]);
        }
        return Folder.withBase(directory).faultsOf(yaml);
    }
}

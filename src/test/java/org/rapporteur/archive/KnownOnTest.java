package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Facts;
import org.rapporteur.fact.Id;

/** What the record held on a day, as an editor wrote it over several days. */
class KnownOnTest {

    private static final String WRONG = Folder.FACT;
    private static final String OVERTAKEN = entry("F2", "2026-02-17");
    private static final String NEWER = entry("F3", "2026-02-20") + "    supersedes: F2\n";

    private final Facts facts;

    KnownOnTest(@TempDir Path directory) {
        var folder = Folder.withBase(directory)
                .write(
                        "facts.yaml",
                        WRONG + "    retracted: {on: 2026-03-01, reason: {en: a, uk: b, ru: c}}\n" + OVERTAKEN + NEWER);
        facts = folder.facts();
    }

    private static String entry(String id, String recorded) {
        return Folder.FACT.replace("facts:\n", "").replace("F1", id).replace("2026-02-17", recorded);
    }

    @Test
    void before_the_first_entry_nothing_was_known() {
        assertThat(known("2026-02-16")).isEmpty();
        assertThat(facts.knownOn(LocalDate.parse("2026-02-16")).newestSource()).isEmpty();
    }

    @Test
    void an_entry_holds_from_its_day_on_until_another_takes_its_place() {
        assertThat(known("2026-02-17")).containsExactly("F1", "F2");
        assertThat(known("2026-02-19")).containsExactly("F1", "F2");
        assertThat(known("2026-02-20")).containsExactly("F1", "F3");
    }

    @Test
    void what_was_wrong_from_the_start_is_told_until_the_day_on_which_it_is_retracted() {
        assertThat(known("2026-02-28")).containsExactly("F1", "F3");
        assertThat(known("2026-03-01")).containsExactly("F3");
        assertThat(ids(facts)).containsExactly("F3");
    }

    @Test
    void one_day_leads_to_every_other() {
        var past = facts.knownOn(LocalDate.parse("2026-02-18"));
        assertThat(ids(past.knownOn(LocalDate.parse("2026-02-20")))).containsExactly("F1", "F3");
        assertThat(past.lastRecorded()).contains(LocalDate.parse("2026-02-17"));
        assertThat(past.find(new Id("F3"))).isEmpty();
    }

    private List<String> known(String day) {
        return ids(facts.knownOn(LocalDate.parse(day)));
    }

    private static List<String> ids(Facts facts) {
        return facts.all().map(fact -> fact.id().value()).toList();
    }
}

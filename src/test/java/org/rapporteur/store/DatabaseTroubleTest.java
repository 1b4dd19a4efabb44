package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.chat.PreferenceBookContract.ALL;
import static org.rapporteur.chat.PreferenceBookContract.GUEST;
import static org.rapporteur.chat.PreferenceBookContract.IN_KYIV;
import static org.rapporteur.chat.PreferenceBookContract.UKRAINIAN;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.NotKept;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;
import org.rapporteur.language.Language;

/** The database fails while the bot runs: guests are answered, who chose something is told, and the log hears it once. */
class DatabaseTroubleTest {

    private static final String UNWRITTEN = " Until then, nothing new is kept.";
    private static final String UNREAD =
            " Until then, guests are answered as if they had chosen nothing, and reminders wait.";

    private final Premises premises;
    private final Database database;
    private final PreferenceBook book;

    DatabaseTroubleTest(@TempDir Path folder) throws Exception {
        premises = Premises.in(folder);
        database = premises.database();
        book = new StoredPreferences(database, new StoredZones(premises.log()::add));
    }

    @BeforeEach
    void somebody_has_chosen() {
        book.put(GUEST, ALL);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_full_disk_is_told_to_whoever_chooses_and_once_to_the_host() {
        fillTheDisk();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(this::chooseForALongList)
                    .isInstanceOf(NotKept.class)
                    .hasNoCause()
                    .hasMessage(at("the disk is full. Make room on it."));
            assertThat(book.of(GUEST)).isEqualTo(ALL);
        }
        assertThat(premises.log()).containsExactly(at("the disk is full. Make room on it.") + UNWRITTEN);
    }

    @Test
    void goes_on_once_there_is_room_again() {
        fillTheDisk();
        assertThatThrownBy(this::chooseForALongList).isInstanceOf(NotKept.class);
        makeRoom();
        for (int success = 0; success < 2 * Trouble.ENOUGH; success++) {
            chooseForALongList();
        }
        assertThat(premises.log()).hasSize(2).last().isEqualTo("The database can be written again.");
    }

    @Test
    void a_file_that_may_not_be_written_is_told() {
        onTheConnection("pragma query_only = true");
        assertThatThrownBy(() -> book.put(GUEST, UKRAINIAN))
                .isInstanceOf(NotKept.class)
                .hasMessage(
                        at("the file may not be written to. Make it and its folder writable for the user that runs the"
                                + " bot, or name another file in RAPPORTEUR_DB_URL."));
        assertThat(book.of(GUEST)).isEqualTo(ALL);
    }

    @Test
    void everything_that_changes_the_book_says_when_it_could_not() {
        onTheConnection("pragma query_only = true");
        List.<Runnable>of(
                        () -> book.put(GUEST, UKRAINIAN),
                        () -> book.put(GUEST, Preferences.none()),
                        () -> book.change(GUEST, kept -> kept.with(Language.RUSSIAN)),
                        () -> book.forget(GUEST),
                        () -> book.moved(GUEST, Holder.person("telegram", "2")),
                        () -> book.gone(GUEST, Instant.EPOCH),
                        () -> book.returned(GUEST),
                        () -> book.forgetGoneBefore(Instant.EPOCH))
                .forEach(change -> assertThatThrownBy(change::run).isInstanceOf(NotKept.class));
        assertThat(book.of(GUEST)).isEqualTo(ALL);
    }

    @Test
    void a_lock_of_another_program_is_told_and_keeps_no_question_waiting() throws Exception {
        try (var other = premises.connection();
                var statement = other.createStatement();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            statement.execute("begin immediate");
            var choices = IntStream.range(0, 10)
                    .mapToObj(_ -> threads.submit(() -> book.put(GUEST, UKRAINIAN)))
                    .toList();
            while (choices.stream().noneMatch(Future::isDone)) {
                assertThat(book.of(GUEST)).isEqualTo(ALL);
            }
            assertThat(choices)
                    .allSatisfy(choice -> assertThatThrownBy(choice::get)
                            .hasCauseInstanceOf(NotKept.class)
                            .hasMessageContaining(
                                    at("the database has been locked by another program for over 2 seconds. Close"
                                            + " that program.")));
            statement.execute("commit");
        }
        book.put(GUEST, UKRAINIAN);
        assertThat(book.of(GUEST)).isEqualTo(UKRAINIAN);
        assertThat(premises.log()).hasSize(1);
    }

    @Test
    void a_question_is_answered_as_a_strangers_when_nothing_can_be_read() throws Exception {
        premises.execute("alter table preference rename to elsewhere");
        for (int question = 0; question < 3; question++) {
            assertThat(book.of(GUEST)).isEqualTo(Preferences.none());
        }
        assertThat(premises.log())
                .containsExactly(
                        at("the database does not work (SQLITE_ERROR). Start anew; if that does not help, report"
                                        + " this.")
                                + UNREAD);
        premises.execute("alter table elsewhere rename to preference");
        for (int question = 0; question < 2 * Trouble.ENOUGH; question++) {
            assertThat(book.of(GUEST)).isEqualTo(ALL);
        }
        assertThat(premises.log()).hasSize(2).last().isEqualTo("The database can be read again.");
    }

    @Test
    void no_choice_is_lost_by_a_change_at_a_moment_when_nothing_can_be_read() throws Exception {
        premises.execute("alter table preference rename to elsewhere");
        assertThatThrownBy(() -> book.change(GUEST, kept -> kept.with(Language.RUSSIAN)))
                .isInstanceOf(NotKept.class);
        premises.execute("alter table elsewhere rename to preference");
        assertThat(book.of(GUEST)).isEqualTo(ALL);
    }

    @Test
    void a_move_is_done_whole_or_not_at_all() throws Exception {
        premises.execute("create trigger no_deletion before delete on preference begin select raise(abort, 'no'); end");
        var there = Holder.person("telegram", "2");
        assertThatThrownBy(() -> book.moved(GUEST, there)).isInstanceOf(NotKept.class);
        assertThat(book.of(GUEST)).isEqualTo(ALL);
        assertThat(book.of(there)).isEqualTo(Preferences.none());
    }

    @Test
    void updates_go_on_being_handled_and_are_remembered_until_the_process_ends() {
        onTheConnection("pragma query_only = true");
        var updates = new StoredUpdates(database, "telegram", "1001");
        updates.add(5);
        updates.add(6);
        updates.confirmed(6);
        assertThat(updates.contains(5)).isFalse();
        assertThat(updates.contains(6)).isTrue();
        assertThat(premises.log()).singleElement().asString().endsWith(UNWRITTEN);
    }

    @Test
    void updates_are_handled_also_when_it_cannot_be_read_which_ones_were() throws Exception {
        premises.execute("drop table handled_update");
        var updates = new StoredUpdates(database, "telegram", "1001");
        assertThat(updates.contains(5)).isFalse();
        updates.add(5);
        assertThat(updates.contains(5)).isTrue();
    }

    @Test
    void a_deletion_that_failed_is_made_good_by_the_next() throws Exception {
        var updates = new StoredUpdates(database, "telegram", "1001");
        updates.add(5);
        onTheConnection("pragma query_only = true");
        updates.confirmed(6);
        onTheConnection("pragma query_only = false");
        updates.add(7);
        updates.confirmed(8);
        assertThat(premises.count("handled_update")).isZero();
    }

    @Test
    void after_the_end_all_is_as_in_any_other_trouble() {
        database.close();
        assertThat(book.of(GUEST)).isEqualTo(Preferences.none());
        assertThatThrownBy(() -> book.put(GUEST, IN_KYIV)).isInstanceOf(NotKept.class);
    }

    @Test
    void the_log_names_nobody() throws Exception {
        var updates = new StoredUpdates(database, "telegram", "1001");
        premises.execute(
                "create trigger clash before insert on preference begin select raise(abort, 'clash'); end",
                "drop table handled_update");
        assertThatThrownBy(() -> book.put(GUEST, UKRAINIAN)).isInstanceOf(NotKept.class);
        assertThatThrownBy(() -> book.change(GUEST, kept -> kept.with(Language.RUSSIAN)))
                .isInstanceOf(NotKept.class);
        updates.add(5);
        premises.execute("drop table preference");
        book.of(GUEST);
        assertThat(premises.log()).hasSizeGreaterThan(2).noneMatch(line -> line.contains(GUEST.id()));
    }

    private String at(String words) {
        return premises.file() + ": " + words;
    }

    /** SQLite's own bound on the file gives the same error as a full disk. */
    private void fillTheDisk() {
        onTheConnection("pragma max_page_count = 1");
    }

    private void makeRoom() {
        onTheConnection("pragma max_page_count = 1000000");
    }

    /** More than fits on the pages that are there. */
    private void chooseForALongList() {
        book.put(Holder.chat("telegram", "x".repeat(20_000)), ALL);
        book.forget(Holder.chat("telegram", "x".repeat(20_000)));
    }

    private void onTheConnection(String pragma) {
        database.read(handle -> handle.execute(pragma));
    }
}

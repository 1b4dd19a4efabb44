package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.chat.NotKept;
import org.rapporteur.reminder.Send;
import org.rapporteur.reminder.Sends;
import org.rapporteur.reminder.Subscription;
import org.rapporteur.reminder.SubscriptionId;

/** The file fails while reminders are kept in it: nothing is lost, and nobody is told what is not so. */
@Timeout(120)
class ReminderTroubleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant NINE = Instant.parse("2026-11-24T07:00:00.123Z");

    private final Premises premises;
    private final Database database;
    private final StoredSubscriptions subscriptions;
    private final StoredSends sends;
    private final Subscription kept;
    private final Send send;

    ReminderTroubleTest(@TempDir Path folder) throws Exception {
        premises = Premises.in(folder);
        database = premises.database();
        subscriptions = new StoredSubscriptions(database, new SubscriptionReader(new StoredZones(premises.log()::add)));
        sends = new StoredSends(database, new Pulse(database).id());
        kept = subscriptions.add(AlarmContract.arrangement(1, NOW), NOW);
        send = new Send(kept.id(), LocalDate.of(2026, 11, 24));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void mayNotBeWritten(boolean isSo) {
        database.ask(handle -> handle.execute("pragma query_only = " + isSo));
    }

    @Test
    void everything_that_changes_reminders_says_when_it_could_not() {
        mayNotBeWritten(true);
        var holder = kept.arrangement().holder();
        List.<Runnable>of(
                        () -> subscriptions.add(AlarmContract.arrangement(2, NOW), NOW),
                        () -> subscriptions.change(kept.id(), current -> later(current)),
                        () -> subscriptions.change(holder, current -> later(current)),
                        () -> subscriptions.delete(kept.id()),
                        () -> subscriptions.deleteDisabledBefore(NOW),
                        () -> sends.claim(send),
                        () -> sends.crossOff(send, NINE),
                        () -> sends.forgetBefore(send.day()))
                .forEach(change -> assertThatThrownBy(change::run).isInstanceOf(NotKept.class));
        assertThat(subscriptions.of(holder)).containsExactly(kept);
        assertThat(premises.log()).hasSize(1);
    }

    private static Subscription later(Subscription current) {
        return Subscription.begun(current.id(), current.arrangement(), NINE);
    }

    @Test
    void on_a_full_disk_nothing_is_posted_that_could_not_be_claimed_and_nothing_is_lost() {
        mayGrow(false);
        assertThatThrownBy(this::subscribeUntilItIsFull)
                .isInstanceOf(NotKept.class)
                .hasMessage(premises.file() + ": the disk is full. Make room on it.");
        assertThatThrownBy(this::claimUntilItIsFull).isInstanceOf(NotKept.class);
        assertThat(subscriptions.find(kept.id())).contains(kept);
        assertThat(premises.log())
                .first()
                .isEqualTo(premises.file() + ": the disk is full. Make room on it. Until then, nothing new is kept.");

        mayGrow(true);
        subscriptions.add(AlarmContract.arrangement(2, NOW), NOW);
        assertThat(sends.claim(send)).isEqualTo(new Sends.Claim.Granted());
    }

    /** What was sent before the disk was full, and could not be crossed off, is not sent again. */
    @Test
    void what_was_sent_while_the_disk_was_full_is_crossed_off_when_there_is_room() {
        assertThat(sends.claim(send)).isEqualTo(new Sends.Claim.Granted());
        mayGrow(false);
        assertThatThrownBy(this::claimUntilItIsFull).isInstanceOf(NotKept.class);
        try {
            sends.crossOff(send, NINE);
        } catch (NotKept onceMore) {
            sends.release(send);
        }
        mayGrow(true);
        assertThat(sends.claim(send)).isEqualTo(new Sends.Claim.CrossedOff(NINE));
    }

    /** SQLite's own bound on the file gives the same error as a full disk. */
    private void mayGrow(boolean isSo) {
        database.ask(handle -> handle.execute("pragma max_page_count = " + (isSo ? 1_000_000 : 1)));
    }

    private void subscribeUntilItIsFull() {
        for (int chat = 10; chat < 10_000; chat++) {
            subscriptions.add(AlarmContract.arrangement(chat, NOW), NOW);
        }
    }

    private void claimUntilItIsFull() {
        for (int day = 1; day < 10_000; day++) {
            sends.claim(new Send(kept.id(), send.day().plusDays(day)));
        }
    }

    @Test
    void what_cannot_be_read_is_not_taken_for_deleted() throws Exception {
        premises.execute("alter table subscription rename to elsewhere");
        List.<Runnable>of(
                        () -> subscriptions.find(kept.id()),
                        () -> subscriptions.of(kept.arrangement().holder()),
                        () -> subscriptions.due(NINE, 1),
                        () -> subscriptions.upcoming(1),
                        () -> subscriptions.each(_ -> {}))
                .forEach(look -> assertThatThrownBy(look::run).isInstanceOf(NotKept.class));
    }

    @Test
    void what_was_sent_while_nothing_could_be_written_is_not_sent_again() {
        assertThat(sends.claim(send)).isEqualTo(new Sends.Claim.Granted());
        mayNotBeWritten(true);
        assertThatThrownBy(() -> sends.crossOff(send, NINE)).isInstanceOf(NotKept.class);
        sends.release(send);
        assertThatThrownBy(() -> sends.claim(send)).isInstanceOf(NotKept.class);
        mayNotBeWritten(false);
        assertThat(sends.claim(send)).isEqualTo(new Sends.Claim.CrossedOff(NINE));
        assertThat(new StoredSends(database, "another").claim(send)).isEqualTo(new Sends.Claim.CrossedOff(NINE));
    }

    @Test
    void a_claim_that_could_not_be_written_may_be_claimed_later() {
        mayNotBeWritten(true);
        assertThatThrownBy(() -> sends.claim(send)).isInstanceOf(NotKept.class);
        mayNotBeWritten(false);
        assertThat(sends.claim(send)).isEqualTo(new Sends.Claim.Granted());
    }

    @Test
    void who_is_told_to_stop_still_crosses_off_what_was_sent() {
        sends.claim(send);
        Thread.currentThread().interrupt();
        sends.crossOff(send, NINE);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(sends.claim(send)).isEqualTo(new Sends.Claim.CrossedOff(NINE));
    }

    @Test
    void what_is_due_while_another_program_has_the_lock_is_served_afterwards() throws Exception {
        var served = new CopyOnWriteArrayList<SubscriptionId>();
        try (var alarm = alarm(served);
                var other = premises.connection();
                var statement = other.createStatement()) {
            statement.execute("begin immediate");
            alarm.start();
            await().until(() -> !premises.log().isEmpty());
            statement.execute("commit");
            await().until(() -> served.contains(kept.id()));
        }
        assertThat(premises.log()).first().asString().contains("has been locked by another program for over 2 seconds");
    }

    /** It is written down as due, and then nobody can be written down as the one who looks after it. */
    @Test
    void what_could_not_be_taken_in_hand_is_told_and_served_afterwards() throws Exception {
        premises.execute("create trigger refusing before update on execution begin select raise(abort, 'no'); end");
        var served = new CopyOnWriteArrayList<SubscriptionId>();
        try (var alarm = alarm(served)) {
            alarm.start();
            await().until(() -> !premises.log().isEmpty());
            assertThat(served).isEmpty();
            premises.execute("drop trigger refusing");
            await().until(() -> served.contains(kept.id()));
        }
        assertThat(premises.log()).first().asString().contains("SQLITE_CONSTRAINT_TRIGGER");
    }

    private Alarm alarm(List<SubscriptionId> served) {
        return new Alarm(
                database,
                "this",
                AlarmContract.TELEGRAM,
                id -> {
                    served.add(id);
                    return Optional.empty();
                },
                () -> {},
                () -> NINE.plus(Duration.ofDays(1)));
    }

    @Test
    void a_zone_that_is_not_known_any_more_holds_up_its_own_reminders_only() throws Exception {
        var other = subscriptions.add(AlarmContract.arrangement(2, NOW), NOW);
        premises.execute("update subscription set zone = 'Mars/Olympus' where id = "
                + kept.id().number());
        assertThat(subscriptions.due(NINE, 10)).containsExactly(other);
        assertThat(subscriptions.find(kept.id())).isEmpty();
        assertThat(premises.log()).singleElement().asString().contains("Mars/Olympus");
        premises.execute("update subscription set zone = 'Europe/Kyiv' where id = "
                + kept.id().number());
        assertThat(subscriptions.find(kept.id())).isPresent();
    }

    @Test
    void leaves_no_byte_of_a_chat_that_is_forgotten() throws Exception {
        for (int chat = 7_000_001; chat < 7_000_050; chat++) {
            var id =
                    subscriptions.add(AlarmContract.arrangement(chat, NOW), NOW).id();
            subscriptions.delete(id);
        }
        database.close();
        assertThat(Files.readString(premises.file(), StandardCharsets.ISO_8859_1))
                .doesNotContain("70000");
    }
}

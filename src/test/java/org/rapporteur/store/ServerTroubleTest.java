package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.chat.PreferenceBookContract.ALL;
import static org.rapporteur.chat.PreferenceBookContract.GUEST;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.chat.NotKept;
import org.rapporteur.chat.Preferences;
import org.rapporteur.reminder.Send;
import org.rapporteur.reminder.Sends;
import org.rapporteur.reminder.SubscriptionId;

/** The PostgreSQL goes away while the bot runs, and comes back; or lets the bot not in. */
@Timeout(240)
class ServerTroubleTest {

    private static final Instant NINE = Instant.parse("2026-11-24T07:00:00.123Z");
    private static final Send SEND = new Send(new SubscriptionId(12), LocalDate.of(2026, 11, 24));

    private final PostgresAddress direct = Server.database();
    private final String schema = direct.url().substring(direct.url().indexOf('=') + 1);
    private final Relay relay = new Relay(Server.running().getPort());
    private final SharedPremises premises = SharedPremises.at(Server.address(relay.port(), schema));

    ServerTroubleTest() throws Exception {}

    @AfterEach
    void close() throws Exception {
        relay.close();
    }

    private String at(String words) {
        return "PostgreSQL at localhost:" + relay.port() + "/postgres: " + words;
    }

    @Test
    void guests_are_answered_as_strangers_meanwhile_and_as_before_afterwards() {
        try (var store = premises.open()) {
            store.preferences().put(GUEST, ALL);
            relay.cut();
            assertThat(store.preferences().of(GUEST)).isEqualTo(Preferences.none());
            assertThatThrownBy(() -> store.preferences().forget(GUEST)).isInstanceOf(NotKept.class);
            assertThat(premises.log())
                    .contains(at("the server is not reached. Look whether it runs, and whether this machine may connect"
                            + " to it. Until then, guests are answered as if they had chosen nothing, and reminders"
                            + " wait."));
            relay.mend();
            await().untilAsserted(
                            () -> assertThat(store.preferences().of(GUEST)).isEqualTo(ALL));
        }
    }

    @Test
    void a_reminder_that_cannot_be_read_is_not_taken_for_deleted() {
        try (var store = premises.open()) {
            relay.cut();
            assertThatThrownBy(() -> store.subscriptions().find(SEND.subscription()))
                    .isInstanceOf(NotKept.class);
            assertThatThrownBy(() -> store.subscriptions().due(NINE, 1)).isInstanceOf(NotKept.class);
        }
    }

    @Test
    void what_was_sent_meanwhile_is_crossed_off_afterwards() throws Exception {
        try (var store = premises.open()) {
            assertThat(store.sends().claim(SEND)).isEqualTo(new Sends.Claim.Granted());
            relay.cut();
            assertThatThrownBy(() -> store.sends().crossOff(SEND, NINE)).isInstanceOf(NotKept.class);
            store.sends().release(SEND);
            relay.mend();
            await().ignoreExceptions()
                    .untilAsserted(
                            () -> assertThat(store.sends().claim(SEND)).isEqualTo(new Sends.Claim.CrossedOff(NINE)));
        }
        try (var other = premises.open()) {
            assertThat(other.sends().claim(SEND)).isEqualTo(new Sends.Claim.CrossedOff(NINE));
        }
    }

    @Test
    void what_was_due_meanwhile_is_served_afterwards() {
        var served = new CopyOnWriteArrayList<SubscriptionId>();
        try (var store = premises.open();
                var alarm = store.alarm(
                        AlarmContract.TELEGRAM,
                        id -> {
                            served.add(id);
                            return Optional.empty();
                        },
                        () -> {},
                        AlarmContract.CLOCK)) {
            alarm.start();
            relay.cut();
            await().until(() -> !premises.log().isEmpty());
            var since = AlarmContract.CLOCK.instant().minus(Duration.ofDays(1));
            SubscriptionId due;
            try (var elsewhere = SharedPremises.at(direct).open()) {
                due = elsewhere
                        .subscriptions()
                        .add(AlarmContract.arrangement(1, since), since)
                        .id();
            }
            assertThat(served).isEmpty();
            relay.mend();
            await().until(() -> served.contains(due));
        }
    }

    @Test
    void nobody_is_taken_for_dead_because_the_server_was_away() throws Exception {
        try (var store = premises.open();
                var other = SharedPremises.at(direct).open();
                var polling = store.lease("telegram 1001")) {
            assertThat(polling.isHeld()).isTrue();
            assertThat(other.lease("telegram 1001").isHeld()).isFalse();
            relay.cut();
            await().until(() -> !premises.log().isEmpty());
            assertThat(polling.isHeld()).isTrue();
        }
    }

    @Test
    void says_that_the_server_is_not_reached() {
        relay.cut();
        assertThat(premises.fault())
                .isEqualTo(at("the server is not reached. Look whether it runs, and whether this machine may connect to"
                        + " it."));
    }

    @Test
    void says_that_there_is_no_such_database() {
        var url = "jdbc:postgresql://localhost:" + relay.port() + "/elsewhere";
        assertThat(SharedPremises.at(new PostgresAddress(url, Optional.of("postgres"), Optional.empty()))
                        .fault())
                .isEqualTo("PostgreSQL at localhost:" + relay.port() + "/elsewhere: there is no such database. Make it"
                        + " (create database), or name another in RAPPORTEUR_DB_URL.");
    }

    @Test
    void says_that_the_user_is_not_known() {
        var stranger = new PostgresAddress(premises.address().url(), Optional.of("stranger"), Optional.of("s3cret"));
        assertThat(SharedPremises.at(stranger).fault())
                .isEqualTo(at("the server does not let this user in, or not without encryption. Set"
                        + " RAPPORTEUR_DB_USER, or sslmode=require in RAPPORTEUR_DB_URL."));
    }

    @Test
    void says_that_nothing_can_be_written() {
        var url = premises.address().url() + "&options=-c%20default_transaction_read_only=on";
        assertThat(SharedPremises.at(new PostgresAddress(url, Optional.of("postgres"), Optional.empty()))
                        .fault())
                .isEqualTo(at("the server lets nothing be written. Name the one that does, in RAPPORTEUR_DB_URL."));
    }

    @Test
    void says_that_the_database_is_another_programs() throws Exception {
        premises.execute("create table recipe (name text)");
        assertThat(premises.fault())
                .isEqualTo(at("this is the database of another program. Leave it alone: name another one in"
                        + " RAPPORTEUR_DB_URL."));
    }

    @Test
    void says_that_the_database_is_of_a_newer_version() throws Exception {
        premises.open().close();
        premises.execute("""
            insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,
                execution_time, success)
            values (99, '99', 'years later', 'SQL', 'V99__years_later.sql', '', 1, true)
            """);
        assertThat(premises.fault())
                .isEqualTo(at("this database was written by a newer version of Rapporteur. Start that one, or name"
                        + " another database in RAPPORTEUR_DB_URL."));
    }

    @Test
    void two_that_start_at_once_make_the_tables_once() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = threads.invokeAll(List.<Callable<Store>>of(premises::open, premises::open));
            for (var store : both) {
                store.get().close();
            }
        }
        assertThat(premises.count("flyway_schema_history")).isGreaterThanOrEqualTo(Schema.VERSION);
    }
}

package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Holder;
import org.rapporteur.fact.Id;
import org.rapporteur.language.Language;
import org.rapporteur.reminder.Arrangement;
import org.rapporteur.reminder.Schedule;
import org.rapporteur.store.OwnStore;

/** What the host reads of the reminders. */
class RosterErrandTest {

    @TempDir
    private Path directory;

    private final Shell shell = new Shell();

    @Test
    void lists_them_while_the_bot_has_the_database_open() {
        try (var store = database().open()) {
            store.subscriptions().add(daily(), Instant.now());
            assertThat(runs("reminders", "list")).isZero();
            assertThat(runs("reminders", "next")).isZero();
        }
        assertThat(shell.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("r1  due ", "; here ", "telegram -1001/7", "09:00 Europe/Kyiv")
                        .doesNotContain("4242"));
    }

    @Test
    void says_when_there_are_none() {
        database().open().close();
        assertThat(runs("reminders", "next")).isZero();
        assertThat(shell.out()).contains("No reminder is to be posted.");
    }

    @Test
    void makes_no_database_where_there_is_none() {
        assertThat(runs("reminders", "list")).isEqualTo(ExitCode.FAULTY);
        assertThat(shell.err()).contains("There is no database yet", "rapporteur run");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void says_what_can_be_asked() {
        assertThat(runs("reminders")).isEqualTo(ExitCode.MISUSED);
        assertThat(shell.err()).contains("rapporteur reminders list");
    }

    private OwnStore database() {
        return OwnStore.in(directory);
    }

    private int runs(String... arguments) {
        return shell.exports(database().environment()).runs(arguments);
    }

    private static Arrangement daily() {
        return new Arrangement(
                Holder.chat("telegram", "-1001"),
                new Address("telegram", "-1001", Optional.of("7")),
                Optional.of(Holder.person("telegram", "4242")),
                new Id("F43"),
                Language.ENGLISH,
                Schedule.daily(LocalTime.of(9, 0), ZoneId.of("Europe/Kyiv")));
    }
}

package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Holder;
import org.rapporteur.fact.Id;
import org.rapporteur.language.Language;
import org.rapporteur.reminder.Arrangement;
import org.rapporteur.reminder.Schedule;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoreSettings;

/** What the host reads of the reminders. */
class RosterErrandTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void lists_them_while_the_bot_has_the_database_open() {
        try (var store = opened()) {
            store.subscriptions().add(daily(), Instant.now());
            assertThat(run("reminders", "list")).isZero();
            assertThat(run("reminders", "next")).isZero();
        }
        assertThat(text(out).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("r1  due ", "; here ", "telegram -1001/7", "09:00 Europe/Kyiv")
                        .doesNotContain("4242"));
    }

    @Test
    void says_when_there_are_none() {
        opened().close();
        assertThat(run("reminders", "next")).isZero();
        assertThat(text(out)).contains("No reminder is to be posted.");
    }

    @Test
    void makes_no_database_where_there_is_none() {
        assertThat(run("reminders", "list")).isEqualTo(ExitCode.FAULTY);
        assertThat(text(err)).contains("There is no database yet", "rapporteur run");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void says_what_can_be_asked() {
        assertThat(run("reminders")).isEqualTo(ExitCode.MISUSED);
        assertThat(text(err)).contains("rapporteur reminders list");
    }

    private Store opened() {
        return ((Store.Opening.Opened) Store.open(new StoreSettings(file()))).store();
    }

    private Path file() {
        return directory.resolve("rapporteur.db");
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

    private int run(String... arguments) {
        return new Main(
                        Map.of("RAPPORTEUR_DB_URL", "jdbc:sqlite:" + file()),
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.telegram.LoopbackBotApi;

/** Backing up and restoring, as docs/hosting.md says. */
class BackupTest {

    @TempDir
    private Path directory;

    @AutoClose
    private final LoopbackBotApi telegram = new LoopbackBotApi();

    @Test
    void a_copy_that_was_made_of_a_running_bot_holds_what_was_chosen() throws Exception {
        var copy = directory.resolve("copy.db");
        try (var bot = BotProcess.start(directory, List.of(telegram.environment()))) {
            telegram.says(1, "/settings language uk");
            await().until(() -> telegram.texts().size() == 1);
            await().until(() -> telegram.unconfirmed().isEmpty());
            copy(directory.resolve("rapporteur.db"), copy);
            bot.kill();
        }
        try (var _ = BotProcess.start(
                directory, List.of(telegram.environment(), Map.of("RAPPORTEUR_DB_URL", "jdbc:sqlite:" + copy)))) {
            telegram.says(1, "/venue");
            await().until(() -> telegram.texts().size() == 2);
            assertThat(telegram.texts().getLast()).contains("Женев");
        }
    }

    /** What {@code .backup} of the command sqlite3 does. */
    private static void copy(Path from, Path to) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + from);
                var statement = connection.createStatement()) {
            statement.executeUpdate("backup to '" + to + "'");
        }
    }
}

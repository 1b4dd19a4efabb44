package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.telegram.LoopbackBotApi;

/** What a host sees of each fault in the table of docs/hosting.md, as a process shows it. */
class FaultsTest {

    private static final FileAttribute<?> READ_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x"));

    @TempDir
    private Path directory;

    @AutoClose
    private final LoopbackBotApi telegram = new LoopbackBotApi();

    @Test
    void a_file_of_settings_that_is_no_yaml_ends_the_start_with_the_line() throws Exception {
        var file = Files.writeString(directory.resolve("settings.yaml"), "http:\n  port: \"80\n");
        try (var bot = start(Map.of("RAPPORTEUR_CONFIG", file.toString()))) {
            assertThat(bot.exitCode()).isEqualTo(2);
            assertThat(bot.log())
                    .contains(file + ":", "not YAML", "in what begins in line 2")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_folder_without_a_record_ends_the_start_with_its_name() throws Exception {
        var nowhere = directory.resolve("nowhere");
        try (var bot = start(Map.of("RAPPORTEUR_FACTS", nowhere.toString()))) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.log())
                    .contains("ERROR", nowhere + ": this directory cannot be read: it is not there.")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_folder_that_may_not_be_written_to_ends_the_start_with_its_name_and_the_remedy() throws Exception {
        var folder = Files.createDirectory(directory.resolve("data"), READ_ONLY);
        var database = Map.of("RAPPORTEUR_DB_URL", "jdbc:sqlite:" + folder.resolve("rapporteur.db"));
        try (var bot = BotProcess.startedBy(
                withoutRightsOverFiles(folder), directory, List.of(telegram.environment(), database))) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.log())
                    .contains("ERROR", folder + ": nothing can be written into this folder: this user has no right to.")
                    .contains("Make it writable for the user that runs the bot", "RAPPORTEUR_DB_URL")
                    .doesNotContain("\tat ");
        }
    }

    /** Root may write everywhere, unless that right is taken from it. */
    private static List<String> withoutRightsOverFiles(Path folder) {
        return Files.isWritable(folder) ? List.of("setpriv", "--bounding-set=-dac_override") : List.of();
    }

    @Test
    void a_file_where_the_folder_for_data_should_be_ends_the_start_with_its_name() throws Exception {
        var file = Files.writeString(directory.resolve("file"), "no folder");
        try (var bot = start(Map.of("RAPPORTEUR_DB_URL", "jdbc:sqlite:" + file.resolve("rapporteur.db")))) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.log())
                    .contains("ERROR", file + ": nothing can be written")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_database_that_somebody_else_locks_keeps_nobody_from_an_answer() throws Exception {
        try (var bot = start(Map.of("RAPPORTEUR_HTTP_PORT", "0"));
                var monitor = Monitor.of(bot)) {
            await().until(() -> monitor.status("/readyz") == 200);
            try (var locking = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("rapporteur.db"));
                    var statement = locking.createStatement()) {
                statement.execute("begin exclusive");
                telegram.says(1, "/settings language uk");
                telegram.says(2, "/venue");
                await().until(() -> telegram.texts().stream().anyMatch(text -> text.contains("Geneva")));
                await().until(() -> monitor.page("/readyz").contains("\"database\":{\"ready\":false"));
                assertThat(bot.log()).contains("WARN").contains("Until then, nothing new is kept.");
            }
        }
    }

    @Test
    void a_change_of_the_record_that_has_faults_is_told_and_not_taken() throws Exception {
        var facts = copyOfTheRecord();
        try (var bot = start(Map.of("RAPPORTEUR_HTTP_PORT", "0", "RAPPORTEUR_FACTS", facts.toString()));
                var monitor = Monitor.of(bot)) {
            await().until(() -> monitor.status("/readyz") == 200);
            Files.writeString(facts.resolve("people.yaml"), "people: 7\n");
            await().until(() -> monitor.page("/readyz").contains("\"record\":{\"ready\":false"));
            await().untilAsserted(() ->
                    assertThat(bot.log()).contains("answers still come from the one before", "people.yaml:"));
            telegram.says(1, "/venue");
            await().until(() -> telegram.texts().size() == 1);
        }
    }

    private Path copyOfTheRecord() throws IOException {
        var facts = Files.createDirectory(directory.resolve("facts"));
        try (var files = Files.newDirectoryStream(Settings.ownFacts())) {
            for (var file : files) {
                Files.copy(file, facts.resolve(file.getFileName()));
            }
        }
        return facts;
    }

    private BotProcess start(Map<String, String> more) {
        return BotProcess.start(directory, List.of(telegram.environment(), more));
    }
}

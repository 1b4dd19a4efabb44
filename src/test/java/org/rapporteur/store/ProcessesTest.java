package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes, and one that is killed: what a test within one process cannot show. */
@Timeout(120)
class ProcessesTest {

    private final Path folder;
    private final Premises premises;

    ProcessesTest(@TempDir Path folder) {
        this.folder = folder;
        premises = Premises.in(folder);
    }

    @Test
    void what_was_handled_outlives_a_kill_and_one_database_serves_one_bot() throws Exception {
        var process = start();
        long last = readUntil(process.inputReader(), 2000);
        assertThat(premises.fault())
                .isEqualTo(premises.file() + ": another Rapporteur is running on this database. Stop that one, or give"
                        + " this one a file of its own in RAPPORTEUR_DB_URL.");
        assertThat(process.toHandle().destroyForcibly()).isTrue();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        last = Math.max(last, readUntil(process.inputReader(), Long.MAX_VALUE));

        try (var store = premises.open()) {
            var updates = store.handledUpdates("telegram", "1001");
            for (long id = 1; id <= last; id++) {
                assertThat(updates.contains(id)).as("update %d of %d", id, last).isTrue();
            }
        }
        assertThat(Files.readString(folder.resolve("stderr"))).isEmpty();
    }

    @Test
    void says_that_its_library_cannot_be_loaded() throws Exception {
        var process = start("-Dorg.sqlite.tmpdir=" + Files.createFile(folder.resolve("no-folder")));
        assertThat(process.inputReader().readLine())
                .isEqualTo(
                        premises.file() + ": SQLite cannot be loaded from the folder for temporary files. Name one from"
                                + " which programs may be run, with RAPPORTEUR_JAVA_OPTS=-Dorg.sqlite.tmpdir=FOLDER.");
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private Process start(String... options) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        Stream.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        premises.file().toString())
                .forEach(command::add);
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }

    /** The highest id that was printed; a line that was cut off reads as a lower one. */
    private static long readUntil(BufferedReader lines, long wanted) throws IOException {
        long last = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            last = Math.max(last, Long.parseLong(line));
            if (last >= wanted) {
                break;
            }
        }
        return last;
    }
}

package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.chat.PreferenceBookContract.ALL;
import static org.rapporteur.chat.PreferenceBookContract.GUEST;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening works, or tells the host the place, the cause and the remedy. */
class OpeningTest {

    private final Path folder;
    private final Premises premises;

    OpeningTest(@TempDir Path folder) {
        this.folder = folder;
        premises = Premises.in(folder);
    }

    @Test
    void makes_folder_and_file_on_first_use() {
        assertThat(folder.resolve("data")).doesNotExist();
        premises.open().close();
        assertThat(folder.resolve("data").resolve("rapporteur.db")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "100%41", "what?journal_mode=delete", "a#b&c", "база ї ё", "mode=memory"})
    void takes_a_path_for_what_it_is(String name) {
        var odd = Premises.at(folder.resolve(name).resolve(name + ".db"));
        keep(odd);
        assertThat(odd.file()).isNotEmptyFile();
        try (var store = odd.open()) {
            assertThat(store.preferences().of(GUEST)).isEqualTo(ALL);
        }
    }

    @Test
    void works_in_a_folder_that_is_a_link() throws Exception {
        Files.createDirectory(folder.resolve("disk"));
        Files.createSymbolicLink(folder.resolve("data"), folder.resolve("disk"));
        premises.open().close();
        assertThat(folder.resolve("disk").resolve("rapporteur.db")).isNotEmptyFile();
    }

    @Test
    void takes_an_empty_file_for_a_database_to_be() throws Exception {
        Files.createDirectory(folder.resolve("data"));
        Files.createFile(premises.file());
        premises.open().close();
    }

    @Test
    void leaves_nothing_but_the_database_and_its_lock_when_it_is_closed() {
        keep(premises);
        assertThat(folder.resolve("data"))
                .isDirectoryNotContaining(file -> !file.equals(premises.file())
                        && !file.getFileName().toString().equals("rapporteur.db.lock"));
    }

    @Test
    void lets_a_host_look_into_the_database_and_copy_it_while_the_bot_runs() throws Exception {
        try (var store = premises.open()) {
            store.preferences().put(GUEST, ALL);
            assertThat(premises.count("preference")).isEqualTo(1);
            premises.execute("vacuum into '" + folder.resolve("copy.db") + "'");
        }
        try (var copy = Premises.at(folder.resolve("copy.db")).open()) {
            assertThat(copy.preferences().of(GUEST)).isEqualTo(ALL);
        }
    }

    @Test
    void says_that_the_folder_cannot_be_written() throws Exception {
        Files.writeString(folder.resolve("data"), "a file where a folder should be");
        assertThat(premises.fault())
                .isEqualTo(folder.resolve("data") + ": nothing can be written into this folder:"
                        + " a file is in the place of a folder. Make it writable for the user that"
                        + " runs the bot, or name another place in RAPPORTEUR_DB_URL.");
    }

    @Test
    void says_that_the_file_cannot_be_opened() throws Exception {
        Files.createDirectories(premises.file());
        assertThat(premises.fault())
                .isEqualTo(
                        premises.file() + ": the file cannot be opened. Make sure that it is a file, and that the user"
                                + " that runs the bot may use it, or name another file in RAPPORTEUR_DB_URL.");
    }

    @Test
    void says_that_it_is_no_database_and_opens_once_the_file_is_moved_away() throws Exception {
        Files.createDirectory(folder.resolve("data"));
        Files.writeString(premises.file(), "Dear diary, ".repeat(1000));
        assertThat(premises.fault())
                .isEqualTo(premises.file() + ": this is not a database. Move it away, and an empty one is made, or name"
                        + " another file in RAPPORTEUR_DB_URL.");
        Files.move(premises.file(), folder.resolve("diary.txt"));
        premises.open().close();
    }

    @Test
    void says_that_the_database_is_damaged() throws Exception {
        keep(premises);
        var bytes = Files.readAllBytes(premises.file());
        Arrays.fill(bytes, 100, 4096, (byte) 'x');
        Files.write(premises.file(), bytes);
        assertThat(premises.fault())
                .isEqualTo(
                        premises.file() + ": the database is damaged. Stop the bot, and put a backup in its place; or"
                                + " move it away, and an empty one is made.");
    }

    @Test
    void says_that_the_database_is_another_programs() throws Exception {
        premises.execute("create table recipe (name text)");
        assertThat(premises.fault())
                .isEqualTo(
                        premises.file() + ": this is the database of another program. Leave it alone: name another file"
                                + " in RAPPORTEUR_DB_URL.");
        assertThat(premises.count("sqlite_master")).isEqualTo(1);
    }

    @Test
    void says_that_the_database_is_of_a_newer_version() throws Exception {
        keep(premises);
        premises.execute("""
            insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,
                execution_time, success)
            values (99, '99', 'years later', 'SQL', 'V99__years_later.sql', '', 1, true)
            """);
        assertThat(premises.fault())
                .isEqualTo(premises.file()
                        + ": this database was written by a newer version of Rapporteur. Start that one,"
                        + " or name another file in RAPPORTEUR_DB_URL.");
    }

    @Test
    void says_that_another_bot_is_running_on_it() {
        try (var store = premises.open()) {
            store.preferences().put(GUEST, ALL);
            assertThat(premises.fault())
                    .isEqualTo(
                            premises.file() + ": another Rapporteur is running on this database. Stop that one, or give"
                                    + " this one a file of its own in RAPPORTEUR_DB_URL.");
            assertThat(store.preferences().of(GUEST)).isEqualTo(ALL);
        }
        premises.open().close();
    }

    @Test
    void says_that_another_program_keeps_it_locked() throws Exception {
        try (var other = premises.connection();
                var statement = other.createStatement()) {
            statement.execute("begin exclusive");
            assertThat(premises.fault())
                    .isEqualTo(premises.file() + ": the database has been locked by another program for over 2 seconds."
                            + " Close that program.");
            statement.execute("commit");
        }
        premises.open().close();
    }

    @Test
    void lets_a_look_in_while_a_bot_runs() {
        try (var store = premises.open()) {
            store.preferences().put(GUEST, ALL);
            var looking = (Store.Opening.Opened) Store.openToRead(new StoreSettings(premises.file()));
            try (var look = looking.store()) {
                assertThat(look.preferences().of(GUEST)).isEqualTo(ALL);
            }
            assertThat(store.preferences().of(GUEST)).isEqualTo(ALL);
        }
    }

    @Test
    void says_that_there_is_nothing_to_look_at_yet_and_makes_nothing() {
        assertThat(Store.openToRead(new StoreSettings(premises.file())))
                .isEqualTo(new Store.Opening.Fault("There is no database yet at " + premises.file()
                        + ". It is made when the bot is started with: rapporteur run"));
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void says_that_an_older_one_must_be_brought_to_this_version_before_a_look() throws Exception {
        premises.open().close();
        premises.execute("delete from flyway_schema_history where version = '" + Schema.VERSION + "'");
        assertThat(Store.openToRead(new StoreSettings(premises.file())))
                .isEqualTo(new Store.Opening.Fault(
                        premises.file() + ": this database is of an older version of Rapporteur."
                                + " Start the bot on it once, and look again."));
    }

    private static void keep(Premises premises) {
        try (var store = premises.open()) {
            store.preferences().put(GUEST, ALL);
        }
    }
}

package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreSettingsTest {

    private static final String URL = "RAPPORTEUR_DB_URL";
    private static final Path USUAL = Path.of("data", "rapporteur.db");

    private final List<String> faults = new ArrayList<>();

    @Test
    void takes_the_usual_file_when_nothing_is_said() {
        assertThat(StoreSettings.read(Map.of(), USUAL, faults::add).file()).isEqualTo(USUAL);
        assertThat(file("  ")).isEqualTo(USUAL);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:sqlite:guests.db, guests.db",
        "jdbc:sqlite:/var/lib/bot/guests.db, /var/lib/bot/guests.db",
        "jdbc:sqlite:../my data/база.db, ../my data/база.db",
        "' jdbc:sqlite:guests.db ', guests.db"
    })
    void takes_the_file_that_is_named(String address, String path) {
        assertThat(file(address)).isEqualTo(Path.of(path));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:sqlite:",
                "jdbc:sqlite:/",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite::resource:guests.db",
                "jdbc:sqlite:file:guests.db",
                "jdbc:sqlite:guests.db?password=s3cret"
            })
    void wants_a_file_and_nothing_else(String address) {
        assertThat(file(address)).isEqualTo(USUAL);
        assertThat(faults)
                .containsExactly(
                        "RAPPORTEUR_DB_URL: after jdbc:sqlite: comes the path of a file and nothing else, such as"
                                + " jdbc:sqlite:data/rapporteur.db.");
    }

    @Test
    void takes_a_postgresql_and_who_is_to_ask_it() {
        var server = server(Map.of(
                URL,
                "jdbc:postgresql://db.example.org/bot",
                "RAPPORTEUR_DB_USER",
                "rapporteur",
                "RAPPORTEUR_DB_PASSWORD",
                " s3cret "));
        assertThat(server.user()).contains("rapporteur");
        assertThat(server.password()).contains("s3cret");
        assertThat(server.place()).isEqualTo("PostgreSQL at db.example.org:5432/bot");
        assertThat(faults).isEmpty();
    }

    @Test
    void reads_the_password_from_a_file(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("password"), "s3cret\n");
        var server = server(
                Map.of(URL, "jdbc:postgresql://localhost:5433/bot", "RAPPORTEUR_DB_PASSWORD_FILE", file.toString()));
        assertThat(server.password()).contains("s3cret");
        assertThat(faults).isEmpty();
    }

    @Test
    void tells_nobody_who_asks_and_with_which_password() {
        var settings = StoreSettings.read(
                Map.of(URL, "jdbc:postgresql://db.example.org:5433/bot?user=ann&password=s3cret"), USUAL, faults::add);
        assertThat(settings.toString())
                .contains("db.example.org:5433/bot")
                .doesNotContain("ann")
                .doesNotContain("s3cret");
    }

    @Test
    void says_that_a_password_cannot_be_read_or_is_there_twice(@TempDir Path folder) {
        var missing = folder.resolve("missing").toString();
        server(Map.of(URL, "jdbc:postgresql://localhost/bot", "RAPPORTEUR_DB_PASSWORD_FILE", missing));
        server(Map.of(
                URL,
                "jdbc:postgresql://localhost/bot",
                "RAPPORTEUR_DB_PASSWORD",
                "s3cret",
                "RAPPORTEUR_DB_PASSWORD_FILE",
                missing));
        assertThat(faults)
                .containsExactly(
                        "RAPPORTEUR_DB_PASSWORD_FILE: the file '" + missing + "' cannot be read: it is not there."
                                + " Name a file that holds the password and nothing else, and that the user who runs"
                                + " the bot may read.",
                        "RAPPORTEUR_DB_PASSWORD and RAPPORTEUR_DB_PASSWORD_FILE are both set. Keep one of them.");
    }

    @Test
    void says_that_an_address_is_none_of_a_postgresql() {
        assertThat(file("jdbc:postgresql://bot:s3cret@db.example.org:port/bot")).isEqualTo(USUAL);
        assertThat(faults)
                .containsExactly("RAPPORTEUR_DB_URL: this is not the address of a PostgreSQL. Write it like"
                        + " jdbc:postgresql://db.example.org:5432/rapporteur.");
    }

    private PostgresAddress server(Map<String, String> environment) {
        return StoreSettings.read(environment, USUAL, faults::add).server().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://root:s3cret@localhost/bot",
                "postgres://bot:s3cret@localhost/bot",
                "data/s3cret.db",
                "s3cret",
                "JDBC:H2:mem"
            })
    void knows_no_other_address_and_repeats_none(String address) {
        assertThat(file(address)).isEqualTo(USUAL);
        assertThat(faults)
                .containsExactly("RAPPORTEUR_DB_URL: this is not the address of a database that Rapporteur knows. Write"
                        + " jdbc:sqlite:PATH or jdbc:postgresql://HOST/NAME, or leave it out.");
    }

    private Path file(String address) {
        return StoreSettings.read(Map.of(URL, address), USUAL, faults::add).file();
    }
}

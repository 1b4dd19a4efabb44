package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreSettingsTest {

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
    void says_that_postgresql_is_not_served_yet_and_keeps_its_password_to_itself() {
        assertThat(file("jdbc:postgresql://bot:s3cret@db.example.org/bot?password=s3cret"))
                .isEqualTo(USUAL);
        assertThat(faults)
                .containsExactly("RAPPORTEUR_DB_URL: PostgreSQL is not served yet. Write jdbc:sqlite:PATH, or leave it"
                        + " out.");
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
                        + " jdbc:sqlite:PATH, or leave it out.");
    }

    private Path file(String address) {
        return StoreSettings.read(Map.of("RAPPORTEUR_DB_URL", address), USUAL, faults::add)
                .file();
    }
}

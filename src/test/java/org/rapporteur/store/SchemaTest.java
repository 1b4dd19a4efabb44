package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.chat.PreferenceBookContract;

class SchemaTest {

    @Test
    void knows_as_many_versions_as_there_are_migrations() throws IOException {
        var numbers = migrations().stream()
                .map(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                .sorted();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, Schema.VERSION).boxed().toList());
    }

    @Test
    void raises_an_empty_database_to_the_newest(@TempDir Path folder) throws Exception {
        var premises = Premises.in(folder);
        premises.open().close();
        assertThat(Schema.raised(new Sqlite(premises.file()).connections())).isEqualTo(Schema.VERSION);
        assertThat(premises.count("flyway_schema_history")).isEqualTo(Schema.VERSION);
    }

    /** As a kill in the middle of the first start may leave it. */
    @Test
    void raises_a_database_that_has_a_history_and_no_version(@TempDir Path folder) throws Exception {
        var premises = Premises.in(folder);
        premises.open().close();
        premises.execute("delete from flyway_schema_history");
        for (var table : premises.tables()) {
            premises.execute("drop table " + table);
        }
        premises.open().close();
        assertThat(premises.count("preference")).isZero();
    }

    @Test
    void raises_a_database_of_an_older_version_and_leaves_what_is_in_it(@TempDir Path folder) throws Exception {
        var premises = Premises.in(folder);
        try (var store = premises.open()) {
            store.preferences().put(PreferenceBookContract.GUEST, PreferenceBookContract.ALL);
        }
        premises.execute("delete from flyway_schema_history where version <> '1'");
        for (var table : premises.tables()) {
            if (!List.of("preference", "handled_update").contains(table)) {
                premises.execute("drop table " + table);
            }
        }
        try (var store = premises.open()) {
            assertThat(store.preferences().of(PreferenceBookContract.GUEST)).isEqualTo(PreferenceBookContract.ALL);
            assertThat(store.subscriptions().upcoming(1)).isEmpty();
        }
    }

    private static List<String> migrations() throws IOException {
        try (var files = Files.list(Path.of("target", "classes").resolve(Schema.MIGRATIONS))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

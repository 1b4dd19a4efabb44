package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The place of a database, what its log heard, and a second way in, as a host's own tools have. */
record Premises(Path file, List<String> log) {

    static Premises at(Path file) {
        return new Premises(file, new CopyOnWriteArrayList<>());
    }

    static Premises in(Path folder) {
        return at(folder.resolve("data").resolve("rapporteur.db"));
    }

    Store open() {
        var opening = Store.open(new StoreSettings(file), log::add);
        assertThat(opening).isInstanceOf(Store.Opening.Opened.class);
        return ((Store.Opening.Opened) opening).store();
    }

    /** What keeps the database from being opened. */
    String fault() {
        var opening = Store.open(new StoreSettings(file), log::add);
        assertThat(opening).isInstanceOf(Store.Opening.Fault.class);
        return ((Store.Opening.Fault) opening).words();
    }

    /** The database without the face of the room, so that a test can break it from within. */
    Database database() throws SQLException {
        open().close();
        return new Database(new Sqlite(file), log::add);
    }

    /** Another program's connection. */
    Connection connection() throws Exception {
        Files.createDirectories(file.getParent());
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** Another program's doing. */
    void execute(String... statements) throws Exception {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** All but the history of their versions. */
    List<String> tables() throws Exception {
        var names = new ArrayList<String>();
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select name from sqlite_master where type = 'table'"
                        + " and name not like 'sqlite%' and name <> 'flyway_schema_history'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    int count(String table) throws Exception {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            return rows.getInt(1);
        }
    }
}

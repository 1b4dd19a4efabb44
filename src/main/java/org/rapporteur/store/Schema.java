package org.rapporteur.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables, at the version that the program knows. Flyway brings them there, and is not woken when they are there
 * already: it takes longer than all the rest of opening.
 */
final class Schema {

    /** The number of the newest migration. They are numbered from 1 on, without gaps. */
    static final int VERSION = 4;

    static final String MIGRATIONS = "org/rapporteur/store/migrations";

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /** The version that the database has, once it has at least the one that is known here. */
    static int raised(DataSource source) throws SQLException {
        int version = version(source);
        if (version >= VERSION) {
            return version;
        }
        migrate(source);
        return VERSION;
    }

    /** Zero when there is none of its tables. */
    static int version(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            return hasHistory(connection) ? version(connection) : 0;
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            return tables.next();
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var newest = statement.executeQuery(
                        "select coalesce(max(cast(version as integer)), 0) from " + HISTORY + " where success")) {
            newest.next();
            return newest.getInt(1);
        }
    }

    private static void migrate(DataSource source) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .table(HISTORY)
                .locations("classpath:" + MIGRATIONS)
                .placeholderReplacement(false)
                .loggers("slf4j")
                .load()
                .migrate();
    }
}

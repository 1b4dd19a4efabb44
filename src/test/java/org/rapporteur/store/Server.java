package org.rapporteur.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/** A real PostgreSQL, one for all tests of a JVM; it ends with it. */
public final class Server {

    private static final class Running {
        static final EmbeddedPostgres POSTGRES = start();
    }

    private Server() {}

    /** Starts another one, which is the caller's to end. */
    static EmbeddedPostgres start() {
        try {
            return prepared().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EmbeddedPostgres.Builder prepared() {
        return EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "300")
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off");
    }

    static EmbeddedPostgres running() {
        return Running.POSTGRES;
    }

    /** An empty schema of its own, which is made quicker than a database. */
    public static PostgresAddress database() throws Exception {
        return database(Running.POSTGRES);
    }

    static PostgresAddress database(EmbeddedPostgres server) throws Exception {
        var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        }
        return address(server.getPort(), name);
    }

    /** As it is reached by that port. */
    static PostgresAddress address(int port, String schema) {
        return new PostgresAddress(
                "jdbc:postgresql://localhost:" + port + "/postgres?currentSchema=" + schema,
                Optional.of("postgres"),
                Optional.empty());
    }
}

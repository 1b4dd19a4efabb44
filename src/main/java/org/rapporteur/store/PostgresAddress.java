package org.rapporteur.store;

import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Where a PostgreSQL is, and who asks it. It is told to nobody but the server.
 *
 * @param url as the driver reads it; it may hold a user and a password
 * @param user in place of one in the address
 * @param password in place of one in the address
 */
public record PostgresAddress(String url, Optional<String> user, Optional<String> password) {

    /** Whether the driver can read such an address. */
    static boolean isReadable(String url) {
        return Driver.parseURL(url, new Properties()) != null;
    }

    /** Server and database, for the host's eyes. */
    String place() {
        var parts = Optional.ofNullable(Driver.parseURL(url, new Properties())).orElseGet(Properties::new);
        return "PostgreSQL at " + PGProperty.PG_HOST.getOrDefault(parts) + ":" + PGProperty.PG_PORT.getOrDefault(parts)
                + "/" + PGProperty.PG_DBNAME.getOrDefault(parts);
    }

    @Override
    public String toString() {
        return place();
    }
}

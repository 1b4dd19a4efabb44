package org.rapporteur.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.chat.Secret;
import org.rapporteur.chat.Variable;

/**
 * Where the database is.
 *
 * @param file the SQLite file; it need not exist
 * @param server a PostgreSQL in place of the file
 */
public record StoreSettings(Path file, Optional<PostgresAddress> server) {

    public static final String URL = "RAPPORTEUR_DB_URL";
    static final String USER = "RAPPORTEUR_DB_USER";
    static final String PASSWORD = "RAPPORTEUR_DB_PASSWORD";
    static final String PASSWORD_FILE = "RAPPORTEUR_DB_PASSWORD_FILE";

    private static final Secret SECRET = new Secret(PASSWORD, PASSWORD_FILE, "password");
    public static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** A SQLite file. */
    public StoreSettings(Path file) {
        this(file, Optional.empty());
    }

    /**
     * Reads the environment, and tells every fault with its remedy. An address may hold a password, so none is repeated.
     *
     * @param defaultFile taken when nothing is set, or when what is set is faulty
     */
    public static StoreSettings read(Map<String, String> environment, Path defaultFile, Consumer<String> fault) {
        return new Variable(URL)
                .in(environment)
                .map(address -> address.startsWith(POSTGRESQL)
                        ? new StoreSettings(defaultFile, server(address, environment, fault))
                        : new StoreSettings(file(address, fault).orElse(defaultFile)))
                .orElseGet(() -> new StoreSettings(defaultFile));
    }

    private static Optional<PostgresAddress> server(
            String address, Map<String, String> environment, Consumer<String> fault) {
        if (!PostgresAddress.isReadable(address)) {
            fault.accept(URL + ": this is not the address of a PostgreSQL. Write it like " + POSTGRESQL
                    + "//db.example.org:5432/rapporteur.");
            return Optional.empty();
        }
        return Optional.of(new PostgresAddress(
                address,
                new Variable(USER).in(environment),
                SECRET.read(environment, Files::readString, fault).map(Secret.Given::value)));
    }

    private static Optional<Path> file(String address, Consumer<String> fault) {
        if (address.startsWith(SQLITE)) {
            return path(address.substring(SQLITE.length()), fault);
        }
        fault.accept(URL + ": this is not the address of a database that Rapporteur knows. Write " + SQLITE + "PATH or "
                + POSTGRESQL + "//HOST/NAME, or leave it out.");
        return Optional.empty();
    }

    private static Optional<Path> path(String typed, Consumer<String> fault) {
        try {
            var path = Path.of(typed);
            if (path.getFileName() != null && isPlain(typed)) {
                return Optional.of(path);
            }
        } catch (InvalidPathException e) {
            // Told below, like everything else that names no file.
        }
        fault.accept(URL + ": after " + SQLITE + " comes the path of a file and nothing else," + " such as " + SQLITE
                + "data/rapporteur.db.");
        return Optional.empty();
    }

    /** SQLite's own ways to name no file at all, or to say more than its name, would be taken for parts of the name. */
    private static boolean isPlain(String typed) {
        return !typed.isEmpty() && !typed.startsWith(":") && !typed.startsWith("file:") && !typed.contains("?");
    }
}

package org.rapporteur.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the database is.
 *
 * @param file the SQLite file; it need not exist
 */
public record StoreSettings(Path file) {

    static final String URL = "RAPPORTEUR_DB_URL";

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * Reads the environment, and tells every fault with its remedy. An address may hold a password, so none is repeated.
     *
     * @param defaultFile taken when nothing is set, or when what is set is faulty
     */
    public static StoreSettings read(Map<String, String> environment, Path defaultFile, Consumer<String> fault) {
        var file = Optional.ofNullable(environment.get(URL))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .flatMap(address -> file(address, fault));
        return new StoreSettings(file.orElse(defaultFile));
    }

    private static Optional<Path> file(String address, Consumer<String> fault) {
        if (address.startsWith(SQLITE)) {
            return path(address.substring(SQLITE.length()), fault);
        }
        fault.accept(
                address.startsWith(POSTGRESQL)
                        ? URL + ": PostgreSQL is not served yet. Write " + SQLITE + "PATH, or leave it out."
                        : URL + ": this is not the address of a database that Rapporteur knows. Write " + SQLITE
                                + "PATH, or leave it out.");
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

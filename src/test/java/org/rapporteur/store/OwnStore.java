package org.rapporteur.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A database that belongs to one test, and to the processes that the test starts. */
public record OwnStore(StoreSettings settings) {

    /** The file that a process keeps in that folder. */
    public static OwnStore in(Path folder) {
        return new OwnStore(new StoreSettings(folder.resolve("rapporteur.db")));
    }

    public static OwnStore on(PostgresAddress server) {
        return new OwnStore(new StoreSettings(Path.of("nowhere"), Optional.of(server)));
    }

    /** With these, a process of the bot has it. */
    public Map<String, String> environment() {
        return settings.server()
                .map(server -> Map.of(
                        StoreSettings.URL, server.url(),
                        StoreSettings.USER, server.user().orElseThrow()))
                .orElseGet(() -> Map.of(StoreSettings.URL, "jdbc:sqlite:" + settings.file()));
    }

    /** The test fails where it cannot be opened. */
    public Store open() {
        return switch (Store.open(settings)) {
            case Store.Opening.Opened(var store) -> store;
            case Store.Opening.Fault(var words) -> throw new AssertionError(words);
        };
    }
}

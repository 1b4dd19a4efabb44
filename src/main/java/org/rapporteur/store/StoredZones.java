package org.rapporteur.store;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Reads zones by their ids. One that is not known any more counts as not chosen, and the log hears of it once. */
final class StoredZones {

    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Consumer<String> log;

    StoredZones(Consumer<String> log) {
        this.log = log;
    }

    Optional<ZoneId> read(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            if (told.add(id)) {
                log.accept("A time zone in the database, '" + id
                        + "', is not known to this Java. It counts as not chosen, and reminders by it wait. A newer JDK"
                        + " may know it.");
            }
            return Optional.empty();
        }
    }
}

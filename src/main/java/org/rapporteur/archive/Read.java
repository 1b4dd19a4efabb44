package org.rapporteur.archive;

import java.util.Optional;

/** What reading one field came to; empty where a fault was told instead. */
record Read<T>(Optional<T> value) {

    /** The value, for use within {@link Fields#build}, which asks only when every field could be read. */
    T get() {
        return value.orElseThrow();
    }
}

package org.rapporteur.fact;

import java.time.LocalDate;
import java.util.Optional;

/** The days for which a statement holds, both included; an open end has no day. */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    public static Validity open() {
        return new Validity(Optional.empty(), Optional.empty());
    }

    /** Whether the last of these days lies before {@code day}. */
    public boolean isOver(LocalDate day) {
        return to.filter(last -> last.isBefore(day)).isPresent();
    }
}

package org.rapporteur.telegram;

import java.time.Duration;
import java.time.Instant;

/** An even beat. Whoever is a little late may catch up, so that lateness costs nothing. */
final class Beat {

    private static final int LATE = 3;

    private final Duration interval;
    private Instant next = Instant.MIN;

    Beat(Duration interval) {
        this.interval = interval;
    }

    Duration untilNext(Instant now) {
        return Paces.until(next, now);
    }

    void strike(Instant now) {
        var earliest = now.minus(interval.multipliedBy(LATE));
        next = (next.isAfter(earliest) ? next : earliest).plus(interval);
    }
}

package org.rapporteur.telegram;

import java.time.Duration;

/** How long to wait after each failure in a row: twice as long as the last time, up to half a minute. */
record Backoff(Duration next) {

    private static final Duration FIRST = Duration.ofMillis(500);
    static final Duration LONGEST = Duration.ofSeconds(30);

    Backoff() {
        this(FIRST);
    }

    Backoff further() {
        var twice = next.multipliedBy(2);
        return new Backoff(twice.compareTo(LONGEST) < 0 ? twice : LONGEST);
    }
}

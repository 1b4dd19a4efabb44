package org.rapporteur.chat;

import java.time.Duration;

/** How long to wait after each failure in a row: twice as long as the last time, up to half a minute. */
public record Backoff(Duration next) {

    public static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration FIRST = Duration.ofMillis(500);

    public Backoff() {
        this(FIRST);
    }

    public Backoff further() {
        var twice = next.multipliedBy(2);
        return new Backoff(twice.compareTo(LONGEST) < 0 ? twice : LONGEST);
    }
}

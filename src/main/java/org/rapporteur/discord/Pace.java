package org.rapporteur.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Deals out turns at an even pace, somewhat below the fifty requests a second that Discord allows a bot. */
final class Pace {

    private static final Duration GAP = Duration.ofMillis(25);

    private final InstantSource clock;
    private Instant next = Instant.EPOCH;

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    /** How long to wait for a turn, which is then taken. */
    synchronized Duration turn() {
        var now = clock.instant();
        var turn = next.isAfter(now) ? next : now;
        next = turn.plus(GAP);
        return Duration.between(now, turn);
    }
}

package org.rapporteur.discord;

import java.time.Duration;
import java.time.Instant;
import org.rapporteur.chat.Timing;

/** Deals out turns at an even pace, somewhat below the fifty requests a second that Discord allows a bot. */
final class Pace {

    private static final Duration GAP = Duration.ofMillis(25);

    private final Timing timing;
    private Instant next = Instant.EPOCH;

    Pace(Timing timing) {
        this.timing = timing;
    }

    /** Waits for a turn, which is taken even by who is interrupted. */
    void awaitTurn() throws InterruptedException {
        timing.sleep(turn());
    }

    private synchronized Duration turn() {
        var now = timing.now();
        var turn = next.isAfter(now) ? next : now;
        next = turn.plus(GAP);
        return Duration.between(now, turn);
    }
}

package org.rapporteur.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Queue;

/**
 * Tells interactions that may still be answered from those for which it is too late: Discord gives three seconds, and after a
 * lost connection it hands over what was missed.
 *
 * <p>Discord's clock is not ours. The shortest way that any of the last interactions took is counted as none, so that a host
 * whose clock is ahead drops a few, and not all. What seems older than a quarter of an hour is new: Discord keeps nothing for
 * so long, so the clock has jumped.
 */
final class Freshness {

    static final Duration PATIENCE = Duration.ofSeconds(3);

    /** How long an interaction may be answered after the first word. */
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(15);

    private static final int REMEMBERED = 16;

    private final Queue<Duration> ways = new ArrayDeque<>(Collections.nCopies(REMEMBERED, Duration.ZERO));
    private final InstantSource clock;

    Freshness(InstantSource clock) {
        this.clock = clock;
    }

    /** @param created by Discord's clock */
    synchronized boolean isFresh(Instant created) {
        var way = Duration.between(created, clock.instant());
        ways.remove();
        ways.add(way);
        return way.compareTo(LONGEST_LIFE) > 0
                || way.minus(Collections.min(ways)).compareTo(PATIENCE) < 0;
    }
}

package org.rapporteur.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Tells interactions that may still be answered from those for which it is too late: Discord gives three seconds, and after a
 * lost connection it hands over what was missed.
 *
 * <p>Discord's clock is not ours. So the shortest way of the last interactions whose answers Discord took is counted as none;
 * and of those that seem late, one now and then is answered all the same. When Discord takes that answer, the clock of this
 * host is ahead, and no more are dropped; when they are late indeed, nothing changes. What seems older than a quarter of an
 * hour is new: Discord keeps nothing for so long, so the clock has jumped.
 */
final class Freshness {

    static final Duration PATIENCE = Duration.ofSeconds(3);

    /** How long an interaction may be answered after the first word. */
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(15);

    private static final int REMEMBERED = 16;

    /** Of so many late ones, the last is answered. */
    private static final int LATE_TO_ONE_ANSWERED = 16;

    private final Deque<Duration> ways = new ArrayDeque<>(List.of(Duration.ZERO));
    private final InstantSource clock;
    private int late;

    Freshness(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * How long an interaction was on its way, as it seems.
     *
     * @param created by Discord's clock
     */
    Duration way(Instant created) {
        return Duration.between(created, clock.instant());
    }

    /** Whether an interaction may be answered that has just come this way. */
    synchronized boolean isFresh(Duration way) {
        return !isLate(way) || isAnsweredAllTheSame();
    }

    private boolean isAnsweredAllTheSame() {
        late++;
        return late % LATE_TO_ONE_ANSWERED == 0;
    }

    /** Discord took the answer to an interaction that came this way, so it was not late. */
    synchronized void taken(Duration way) {
        if (isLate(way)) {
            ways.clear();
        }
        if (ways.size() == REMEMBERED) {
            ways.remove();
        }
        ways.add(way);
    }

    private boolean isLate(Duration way) {
        return way.compareTo(LONGEST_LIFE) <= 0
                && way.minus(Collections.min(ways)).compareTo(PATIENCE) >= 0;
    }
}

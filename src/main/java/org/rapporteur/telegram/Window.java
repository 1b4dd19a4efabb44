package org.rapporteur.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * So many sends in any stretch of time, as the server sees it. A send counts from its beginning until the stretch after its
 * end is over. The server took it somewhere between the two, so however long calls take, it never counts more.
 */
final class Window {

    private final Queue<Instant> ended = new ArrayDeque<>();
    private final Duration stretch;
    private int running;

    Window(Duration stretch) {
        this.stretch = stretch;
    }

    /** How long until fewer than that many count, if nothing else begins; {@link Paces#UNKNOWN} while calls must end first. */
    Duration untilBelow(int most, Instant now) {
        while (!ended.isEmpty() && !ended.element().plus(stretch).isAfter(now)) {
            ended.remove();
        }
        var surplus = running + ended.size() - most;
        if (surplus < 0) {
            return Duration.ZERO;
        }
        return ended.stream()
                .skip(surplus)
                .findFirst()
                .map(end -> Duration.between(now, end.plus(stretch)))
                .orElse(Paces.UNKNOWN);
    }

    void begin() {
        running++;
    }

    void end(Instant now) {
        running--;
        ended.add(now);
    }

    boolean isEmpty(Instant now) {
        return untilBelow(1, now).isZero();
    }
}

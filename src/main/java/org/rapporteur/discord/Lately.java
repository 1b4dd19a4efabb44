package org.rapporteur.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/** The messages of a minute that were answered, and when somebody was last told that there are too many. */
final class Lately {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Queue<Instant> answered = new ArrayDeque<>();
    private Instant told = Instant.EPOCH;

    boolean hasRoom(Instant now) {
        while (!answered.isEmpty() && isPast(answered.element(), now)) {
            answered.remove();
        }
        return answered.size() < Haste.MOST;
    }

    void add(Instant now) {
        answered.add(now);
    }

    boolean isTold(Instant now) {
        return !isPast(told, now);
    }

    void told(Instant now) {
        told = now;
    }

    boolean isOver(Instant now) {
        return hasRoom(now) && answered.isEmpty() && !isTold(now);
    }

    private static boolean isPast(Instant moment, Instant now) {
        return !moment.plus(MINUTE).isAfter(now);
    }
}

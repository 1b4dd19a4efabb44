package org.rapporteur.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/** So many moments of one minute, and whether somebody was told in it that there were too many. */
final class Lately {

    private final Queue<Instant> moments = new ArrayDeque<>();
    private final int most;
    private Instant told = Instant.EPOCH;

    Lately(int most) {
        this.most = most;
    }

    boolean hasRoom(Instant now) {
        return moments.size() < most || !isClose(moments.element(), now);
    }

    void add(Instant now) {
        if (moments.size() == most) {
            moments.remove();
        }
        moments.add(now);
    }

    /** Whether to tell it now, which is so once a minute. */
    boolean tells(Instant now) {
        boolean isDue = !isClose(told, now);
        told = isDue ? now : told;
        return isDue;
    }

    boolean isOver(Instant now) {
        return moments.stream().noneMatch(moment -> isClose(moment, now));
    }

    /** In either direction: messages bear Telegram's time, and presses ours. */
    private static boolean isClose(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(Limits.MINUTE) < 0;
    }
}

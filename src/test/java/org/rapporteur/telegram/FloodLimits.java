package org.rapporteur.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The server's side of the flood limits: 30 a second in all, 1 a second with a burst of 3 in a chat, 20 a minute in a group. */
final class FloodLimits {

    private static final double BURST = 3;

    private final Deque<Instant> all = new ArrayDeque<>();
    private final Map<Long, Deque<Instant>> groups = new HashMap<>();
    private final Map<Long, Bucket> chats = new HashMap<>();
    private int refusals;
    private int taken;

    private record Bucket(double level, Instant at) {

        Bucket filledUntil(Instant now) {
            return new Bucket(Math.min(BURST, level + Duration.between(at, now).toMillis() / 1000.0), now);
        }

        Bucket less() {
            return new Bucket(level - 1, at);
        }
    }

    /** How many seconds to wait; none when it is taken. */
    synchronized int take(long chat, Instant now) {
        forget(all, now.minusSeconds(1));
        var group = groups.computeIfAbsent(chat, _ -> new ArrayDeque<>());
        forget(group, now.minusSeconds(60));
        var bucket = chats.getOrDefault(chat, new Bucket(BURST, now)).filledUntil(now);
        var wait = all.size() >= 30 || bucket.level() < 0.999 ? 1 : 0;
        wait = chat < 0 && group.size() >= 20 ? 60 : wait;
        if (wait > 0) {
            refusals++;
            return wait;
        }
        taken++;
        all.add(now);
        group.add(now);
        chats.put(chat, bucket.less());
        return 0;
    }

    private static void forget(Deque<Instant> times, Instant before) {
        while (!times.isEmpty() && !times.element().isAfter(before)) {
            times.remove();
        }
    }

    synchronized int refusals() {
        return refusals;
    }

    synchronized int taken() {
        return taken;
    }
}

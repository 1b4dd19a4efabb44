package org.rapporteur.discord;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The server's side of the rate limits: 50 requests a second in all, interactions apart, and a bucket for each route and
 * channel or interaction. It runs by the machine's clock, because JDA's waiting does.
 */
final class RateLimits {

    private static final int GLOBAL = 50;
    private static final long SECOND = 1_000_000_000L;

    private final Deque<Long> all = new ArrayDeque<>();
    private final Map<Key, Window> windows = new HashMap<>();
    private int refusals;

    private record Key(Route route, String major) {}

    /** So many in so many nanoseconds. */
    private record Limit(int most, long nanos) {}

    private static final class Window {
        private long began;
        private int used;
    }

    /** What became of a request: how many are left in its bucket, and when that is full again. */
    record Verdict(boolean taken, boolean global, int limit, int remaining, Duration resetAfter) {}

    /** Nothing for a route without limits. */
    synchronized Optional<Verdict> take(Route.Routed routed, long now) {
        if (countsGlobally(routed.route()) && isFull(now)) {
            refusals++;
            return Optional.of(new Verdict(false, true, GLOBAL, 0, Duration.ofNanos(all.element() + SECOND - now)));
        }
        var verdict = limit(routed.route()).map(limit -> take(key(routed), limit, now));
        if (countsGlobally(routed.route())) {
            all.add(now);
        }
        return verdict;
    }

    private boolean isFull(long now) {
        while (!all.isEmpty() && all.element() <= now - SECOND) {
            all.remove();
        }
        return all.size() >= GLOBAL;
    }

    private Verdict take(Key key, Limit limit, long now) {
        var window = windows.computeIfAbsent(key, _ -> new Window());
        if (window.used == 0 || now - window.began >= limit.nanos()) {
            window.began = now;
            window.used = 0;
        }
        var isTaken = window.used < limit.most();
        window.used += isTaken ? 1 : 0;
        refusals += isTaken ? 0 : 1;
        return new Verdict(
                isTaken,
                false,
                limit.most(),
                limit.most() - window.used,
                Duration.ofNanos(window.began + limit.nanos() - now));
    }

    private static Key key(Route.Routed routed) {
        return new Key(
                routed.route(),
                limitIsOfToken(routed.route())
                        ? routed.given().get(1)
                        : routed.given().getFirst());
    }

    private static boolean limitIsOfToken(Route route) {
        return route == Route.FOLLOW_UP || route == Route.EDIT_ORIGINAL;
    }

    private static Optional<Limit> limit(Route route) {
        return switch (route) {
            case POST, EDIT -> Optional.of(new Limit(5, 5 * SECOND));
            case FOLLOW_UP, EDIT_ORIGINAL -> Optional.of(new Limit(5, 2 * SECOND));
            case DELETE -> Optional.of(new Limit(5, SECOND));
            case ME,
                    APPLICATION,
                    GATEWAY,
                    GATEWAY_BOT,
                    READ_COMMANDS,
                    WRITE_COMMANDS,
                    ANSWER,
                    READ_ORIGINAL,
                    DELETE_ORIGINAL,
                    OPEN_DIRECT_MESSAGES,
                    READ_CHANNEL,
                    READ_GUILD,
                    READ_MEMBER -> Optional.empty();
        };
    }

    private static boolean countsGlobally(Route route) {
        return switch (route) {
            case ANSWER, FOLLOW_UP, READ_ORIGINAL, EDIT_ORIGINAL, DELETE_ORIGINAL -> false;
            case ME,
                    APPLICATION,
                    GATEWAY,
                    GATEWAY_BOT,
                    READ_COMMANDS,
                    WRITE_COMMANDS,
                    OPEN_DIRECT_MESSAGES,
                    READ_CHANNEL,
                    READ_GUILD,
                    READ_MEMBER,
                    POST,
                    EDIT,
                    DELETE -> true;
        };
    }

    synchronized int refusals() {
        return refusals;
    }
}

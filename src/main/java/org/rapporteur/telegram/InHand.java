package org.rapporteur.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;

/**
 * What was fetched and is not confirmed yet: an update is open, then handled, then forgotten together with all before it.
 * Those of one lane, a chat, wait for each other.
 *
 * <p>The server gives out only a hundred from the first that is not confirmed. So when many have gathered behind one that has
 * been open for long, such as the answer to a chat that Telegram will not serve for minutes, it is passed over: it stays open and
 * is answered when it may be, but it would not be given out again after a crash.
 */
final class InHand {

    /** Of the hundred that are given out, so many leave room for what is new. */
    static final int CROWD = 80;

    /** Far longer than an answer takes, and shorter than people wait. */
    static final Duration LONG = Duration.ofSeconds(15);

    private final NavigableMap<Long, State> stateById = new TreeMap<>();
    private final Map<Long, Queue<Arrival>> lanes = new HashMap<>();
    private int open;
    private long offset;

    private record State(Instant since, boolean isHandled) {}

    /** Whether it is new; otherwise it is in hand already. */
    synchronized boolean take(long id, Instant now) {
        if (stateById.putIfAbsent(id, new State(now, false)) != null) {
            return false;
        }
        open++;
        return true;
    }

    /** Whether the arrival begins a lane; otherwise it waits there until {@link #next} gives it out. */
    synchronized boolean beginsLane(Arrival arrival) {
        var lane = lanes.get(arrival.lane());
        if (lane == null) {
            lanes.put(arrival.lane(), new ArrayDeque<>());
            return true;
        }
        lane.add(arrival);
        return false;
    }

    /** What comes next in the lane; the lane ends when there is nothing. */
    synchronized Optional<Arrival> next(long lane) {
        var waiting = lanes.get(lane);
        var next = waiting == null ? null : waiting.poll();
        if (next == null) {
            lanes.remove(lane);
        }
        return Optional.ofNullable(next);
    }

    synchronized void handled(long id) {
        open--;
        stateById.computeIfPresent(id, (_, state) -> new State(state.since(), true));
        forgetHandled();
    }

    private void forgetHandled() {
        while (!stateById.isEmpty() && stateById.firstEntry().getValue().isHandled()) {
            offset = stateById.pollFirstEntry().getKey() + 1;
        }
    }

    /** Passes over what holds up many; tells how many these are. */
    synchronized int passOver(Instant now) {
        int passed = 0;
        while (stateById.size() >= CROWD
                && stateById.firstEntry().getValue().since().plus(LONG).isBefore(now)) {
            offset = stateById.pollFirstEntry().getKey() + 1;
            passed++;
            forgetHandled();
        }
        return passed;
    }

    /** The lowest id that is neither handled nor passed over, or the one after the last. */
    synchronized long offset() {
        return stateById.isEmpty() ? offset : stateById.firstKey();
    }

    synchronized boolean isEmpty() {
        return open == 0;
    }
}

package org.rapporteur.telegram;

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
 */
final class InHand {

    private final NavigableMap<Long, Boolean> handledById = new TreeMap<>();
    private final Map<Long, Queue<Arrival>> lanes = new HashMap<>();
    private int open;
    private long offset;

    /** Whether it is new; otherwise it is in hand already. */
    synchronized boolean take(long id) {
        if (handledById.putIfAbsent(id, false) != null) {
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
        handledById.put(id, true);
        open--;
        while (!handledById.isEmpty() && handledById.firstEntry().getValue()) {
            offset = handledById.pollFirstEntry().getKey() + 1;
        }
    }

    /** The lowest id that is not handled, or the one after the last: asking from there on loses nothing. */
    synchronized long offset() {
        return handledById.isEmpty() ? offset : handledById.firstKey();
    }

    synchronized boolean isEmpty() {
        return open == 0;
    }
}

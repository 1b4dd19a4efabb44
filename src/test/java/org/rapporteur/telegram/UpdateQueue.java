package org.rapporteur.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The server's updates: an offset confirms all before it; who asks while somebody waits ends the other's waiting. */
final class UpdateQueue {

    private final NavigableMap<Long, JsonNode> updates = new TreeMap<>();
    private final List<JsonNode> again = new ArrayList<>();
    private int poll;
    private boolean closed;

    synchronized void add(long id, JsonNode update) {
        updates.put(id, update);
        notifyAll();
    }

    /** Gives it out with the next answer, confirmed or not, as Telegram sometimes does. */
    synchronized void repeat(JsonNode update) {
        again.add(update);
        notifyAll();
    }

    synchronized List<Long> ids() {
        return List.copyOf(updates.keySet());
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Nothing when somebody else began to ask. */
    synchronized Optional<List<JsonNode>> poll(long offset, int limit, Duration wait) throws InterruptedException {
        var mine = ++poll;
        notifyAll();
        updates.headMap(offset).clear();
        var end = System.nanoTime() + wait.toNanos();
        for (var left = wait.toMillis(); left > 0 && mine == poll && !closed && isEmpty(); left = millisUntil(end)) {
            wait(left);
        }
        return mine == poll ? Optional.of(given(limit)) : Optional.empty();
    }

    private boolean isEmpty() {
        return updates.isEmpty() && again.isEmpty();
    }

    private static long millisUntil(long end) {
        return (end - System.nanoTime()) / 1_000_000;
    }

    private List<JsonNode> given(int limit) {
        var given = new ArrayList<>(again);
        again.clear();
        updates.values().stream().limit(limit).forEach(given::add);
        return given;
    }
}

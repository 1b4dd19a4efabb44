package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A session of the gateway. It outlives its connection, and keeps the last events for who comes back. */
final class Session {

    private static final int KEPT = 10_000;

    private final String id;
    private final long intents;
    private final int shard;
    private final int shards;
    private final Deque<ObjectNode> events = new ArrayDeque<>();
    private Optional<Connection> connection;
    private long last;

    Session(String id, LoopbackGateway.Identified identified, Connection connection) {
        this.id = id;
        this.intents = identified.intents();
        this.shard = identified.shard();
        this.shards = identified.shards();
        this.connection = Optional.of(connection);
    }

    String id() {
        return id;
    }

    int shard() {
        return shard;
    }

    int shards() {
        return shards;
    }

    /** Whether what happens in this guild, or in direct messages if it is 0, is for this shard. */
    boolean concerns(long guild) {
        return (guild >>> 22) % shards == shard;
    }

    boolean intends(long bits) {
        return (intents & bits) == bits;
    }

    synchronized void dispatch(String type, JsonNode data) {
        var event = JsonNodeFactory.instance
                .objectNode()
                .put("op", LoopbackGateway.DISPATCH)
                .put("t", type)
                .put("s", ++last);
        event.set("d", data);
        events.add(event);
        if (events.size() > KEPT) {
            events.remove();
        }
        connection.ifPresent(open -> open.send(event));
    }

    /** Whether all that came after the event is still there. */
    synchronized boolean canResumeAfter(long number) {
        return number <= last
                && (events.isEmpty() || number >= events.element().path("s").asLong() - 1);
    }

    /** Sends what was missed over the new connection, and all that is to come. */
    synchronized void resume(Connection next, long after) {
        connection = Optional.of(next);
        events.stream().filter(event -> event.path("s").asLong() > after).forEach(next::send);
        dispatch("RESUMED", JsonNodeFactory.instance.objectNode());
    }

    synchronized void detach(Connection closed) {
        connection = connection.filter(current -> current != closed);
    }
}

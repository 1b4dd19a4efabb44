package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The gateway: a WebSocket server that keeps sessions, replays what was missed, and does wrong on demand. */
final class LoopbackGateway implements GatewaySocket.Listener, AutoCloseable {

    static final int DISPATCH = 0;
    static final int INVALID = 9;

    private static final int HEARTBEAT = 1;
    private static final int IDENTIFY = 2;
    private static final int RESUME = 6;
    private static final int RECONNECT = 7;
    private static final int HELLO = 10;
    private static final int ACKNOWLEDGED = 11;
    private static final int LONGEST = 4096;

    private static final Set<Integer> ENDING = Set.of(4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014);
    private static final Set<Integer> GRACEFUL = Set.of(1000, 1001);

    private final Sessions sessions;
    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger heartbeats = new AtomicInteger();
    private final GatewaySocket socket = new GatewaySocket(this);
    private volatile Duration heartbeat = Duration.ofSeconds(41);
    private volatile int shards = 1;
    private volatile int maxConcurrency = 1;

    /** A bot said who it is: its intents as bits, its shard and how many there are; and when, in nanoseconds. */
    record Identified(long intents, int shard, int shards, long at) {}

    /** A bot asked to take up its session, at this address, after this event; and whether it could. */
    record Resumed(String path, long after, boolean taken) {}

    LoopbackGateway(World world) {
        this.sessions = new Sessions(world, resumeUrl());
        socket.start();
    }

    String url() {
        return "ws://127.0.0.1:" + socket.getPort();
    }

    /** Where a session is to be resumed, as READY says. */
    String resumeUrl() {
        return url() + "/resume";
    }

    // How it behaves. To be said before the bot connects.

    LoopbackGateway heartbeatEvery(Duration interval) {
        heartbeat = interval;
        return this;
    }

    /** Who identifies sooner after another gets op 9; nobody does unless this is said. */
    LoopbackGateway identifyGap(Duration between) {
        sessions.demandGap(between);
        return this;
    }

    /** What GET /gateway/bot recommends. */
    LoopbackGateway shards(int recommended, int concurrency) {
        shards = recommended;
        maxConcurrency = concurrency;
        return this;
    }

    /** The privileged intents that the portal grants, as bits; none unless this is said. */
    LoopbackGateway grantsIntents(long bits) {
        sessions.grant(bits);
        return this;
    }

    // What goes wrong.

    /** Op 7 to every shard. */
    void reconnect() {
        everybody(connection -> connection.send(payload(RECONNECT).putNull("d")));
    }

    /** Op 9 to every shard. */
    void invalidate(boolean resumable) {
        if (!resumable) {
            sessions.end();
        }
        everybody(connection -> connection.send(Sessions.invalid(resumable)));
    }

    /** Closes every connection so. The session ends with 4004, 4007, 4009 and 4010 to 4014, and can be resumed with others. */
    void close(int code) {
        if (ENDING.contains(code)) {
            sessions.end();
        }
        everybody(connection -> connection.close(code, "as the test wants it"));
    }

    /** Every TCP connection ends without a word. */
    void drop() {
        everybody(Connection::drop);
    }

    /** No heartbeat is acknowledged, and no event sent, over the connections there are. New ones work. */
    void zombie() {
        everybody(Connection::silence);
    }

    /** The next connections are refused with 503. */
    void refuseConnections(int times) {
        socket.refuse(times);
    }

    private void everybody(Consumer<Connection> suffers) {
        socket.open().forEach(suffers);
    }

    // What can be seen.

    List<Identified> identifies() {
        return sessions.identifies().all();
    }

    List<Resumed> resumes() {
        return sessions.resumes().all();
    }

    /** Waits until so many bots or shards have identified, since the server was started. */
    void awaitIdentifies(int times) {
        sessions.identifies().await(times - 1);
    }

    void awaitResumes(int times) {
        sessions.resumes().await(times - 1);
    }

    int heartbeats() {
        return heartbeats.get();
    }

    int refused() {
        return socket.refused();
    }

    int connections() {
        return socket.open().size();
    }

    /** Payloads of other kinds that a bot sent, such as its presence. */
    List<JsonNode> received() {
        return List.copyOf(received);
    }

    // What the server does.

    /** To every session, if it has a part in it. */
    void dispatch(Consumer<Session> event) {
        sessions.all().forEach(event);
    }

    /** Waits for the first session. */
    void awaitReady() {
        awaitReady(1);
    }

    /** Waits until so many sessions were begun, since the server was started. */
    void awaitReady(int times) {
        sessions.await(times);
    }

    ObjectNode recommended() {
        return Payloads.read("""
            {"url": "%s", "shards": %d, "session_start_limit":
              {"total": 1000, "remaining": 999, "reset_after": 14400000, "max_concurrency": %d}}
            """.formatted(url(), shards, maxConcurrency));
    }

    @Override
    public void opened(Connection connection) {
        var hello = payload(HELLO);
        hello.putObject("d").put("heartbeat_interval", heartbeat.toMillis());
        connection.send(hello);
    }

    @Override
    public void said(Connection connection, String message) {
        if (connection.isTalkative(System.nanoTime())) {
            connection.close(4008, "Rate limited.");
        } else if (message.length() > LONGEST) {
            connection.close(4002, "Error while decoding payload.");
        } else {
            said(connection, Payloads.read(message));
        }
    }

    private void said(Connection connection, JsonNode payload) {
        switch (payload.path("op").asInt()) {
            case HEARTBEAT -> {
                heartbeats.incrementAndGet();
                connection.send(payload(ACKNOWLEDGED));
            }
            case IDENTIFY -> sessions.identify(connection, payload.path("d"));
            case RESUME -> sessions.resume(connection, payload.path("d"));
            default -> received.add(payload);
        }
    }

    @Override
    public void closed(Connection connection, int code, boolean byBot) {
        if (byBot && GRACEFUL.contains(code)) {
            connection.session().ifPresent(sessions::end);
        }
    }

    static ObjectNode payload(int op) {
        return Payloads.read("{}").put("op", op);
    }

    @Override
    public void close() {
        try {
            socket.stop(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

/** A bot's WebSocket. What is sent to it is compressed as one stream, if it asked for that. */
final class Connection {

    private static final long MINUTE = 60_000_000_000L;

    private final WebSocket socket;
    private final Optional<Deflater> compression;
    private Optional<Session> session = Optional.empty();
    private final Deque<Long> said = new ArrayDeque<>();
    private boolean isSilent;

    Connection(WebSocket socket) {
        this.socket = socket;
        this.compression = path().contains("compress=zlib-stream") ? Optional.of(new Deflater()) : Optional.empty();
    }

    /** With the query. */
    String path() {
        return socket.getResourceDescriptor();
    }

    synchronized void send(JsonNode payload) {
        if (isSilent || !socket.isOpen()) {
            return;
        }
        var text = payload.toString();
        try {
            compression.ifPresentOrElse(
                    deflater -> socket.send(compressed(deflater, text.getBytes(StandardCharsets.UTF_8))),
                    () -> socket.send(text));
        } catch (WebsocketNotConnectedException closing) {
            // It broke off between the look and the sending: what is lost that way, a resume brings again.
            isSilent = true;
        }
    }

    private static byte[] compressed(Deflater deflater, byte[] bytes) {
        var compressed = new ByteArrayOutputStream();
        var buffer = new byte[4096];
        deflater.setInput(bytes);
        for (var length = buffer.length; length == buffer.length; ) {
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            compressed.write(buffer, 0, length);
        }
        return compressed.toByteArray();
    }

    /** Whether it says more than 120 things in a minute, this one included. */
    synchronized boolean isTalkative(long now) {
        said.add(now);
        while (now - said.element() >= MINUTE) {
            said.remove();
        }
        return said.size() > 120;
    }

    /** From now on nothing comes through, and nobody says so. */
    synchronized void silence() {
        isSilent = true;
    }

    void close(int code, String reason) {
        socket.close(code, reason);
    }

    /** Without a farewell. */
    void drop() {
        socket.closeConnection(1006, "");
    }

    synchronized Optional<Session> session() {
        return session;
    }

    synchronized void belongTo(Session owner) {
        session = Optional.of(owner);
    }

    void end() {
        session().ifPresent(owner -> owner.detach(this));
        compression.ifPresent(Deflater::end);
    }
}

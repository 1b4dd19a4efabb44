package org.rapporteur.discord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;

/** The WebSocket server under the gateway. */
final class GatewaySocket extends WebSocketServer {

    private static final byte[] UNAVAILABLE =
            "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private final Map<WebSocket, Connection> connections = new ConcurrentHashMap<>();
    private final AtomicInteger toRefuse = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Listener listener;

    /** Who understands what comes over the connections. */
    interface Listener {
        void opened(Connection connection);

        void said(Connection connection, String message);

        void closed(Connection connection, int code, boolean byBot);
    }

    GatewaySocket(Listener listener) {
        super(bound());
        this.listener = listener;
        setConnectionLostTimeout(0);
        setTcpNoDelay(true);
        setDaemon(true);
    }

    private static ServerSocketChannel bound() {
        try {
            return ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Connection> open() {
        return List.copyOf(connections.values());
    }

    void refuse(int times) {
        toRefuse.set(times);
    }

    int refused() {
        return refused.get();
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
            WebSocket socket, Draft draft, ClientHandshake request) throws InvalidDataException {
        if (toRefuse.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            refused.incrementAndGet();
            // The library can only say 404, so this is said before it.
            ((WebSocketImpl) socket).outQueue.add(ByteBuffer.wrap(UNAVAILABLE));
            throw new InvalidDataException(1013, "refused");
        }
        return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        var connection = new Connection(socket);
        connections.put(socket, connection);
        listener.opened(connection);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        var connection = connections.get(socket);
        if (connection != null) {
            listener.said(connection, message);
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        var connection = connections.remove(socket);
        if (connection != null) {
            connection.end();
            listener.closed(connection, code, remote);
        }
    }

    @Override
    public void onError(WebSocket socket, Exception error) {
        // A connection that breaks is closed as well, and that is all there is to know.
    }

    @Override
    public void onStart() {
        // Bound already.
    }
}

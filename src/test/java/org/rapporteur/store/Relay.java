package org.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a server that can be cut, as networks and restarts do. */
final class Relay implements AutoCloseable {

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket entrance;
    private final int server;
    private volatile boolean isCut;

    Relay(int server) throws IOException {
        this.server = server;
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::welcome);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Breaks all connections, and lets nobody in. */
    void cut() {
        isCut = true;
        open.forEach(Relay::close);
    }

    void mend() {
        isCut = false;
    }

    private void welcome() {
        while (!entrance.isClosed()) {
            try {
                var guest = entrance.accept();
                var host = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(guest);
                open.add(host);
                if (isCut) {
                    close(guest);
                    close(host);
                }
                Thread.startVirtualThread(() -> pour(guest, host));
                Thread.startVirtualThread(() -> pour(host, guest));
            } catch (IOException closed) {
                // The end of the relay, or of the server.
            }
        }
    }

    private void pour(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // Then the other end hears nothing more either.
        }
        open.remove(from);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        open.forEach(Relay::close);
    }
}

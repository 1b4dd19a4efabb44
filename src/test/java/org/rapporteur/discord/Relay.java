package org.rapporteur.discord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Stands between bots and the HTTP server and hands on every byte, so that a connection can be reset. The server can only
 * end one, and a client that would try again after a reset does not after an end.
 */
final class Relay implements AutoCloseable {

    private final Map<Integer, Socket> bots = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final InetSocketAddress server;
    private final ServerSocket front;

    Relay(InetSocketAddress server) {
        this.server = server;
        try {
            front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    int port() {
        return front.getLocalPort();
    }

    /** Of the bot whose request the server has from this port. */
    void reset(int port) throws IOException {
        var bot = bots.get(port);
        if (bot != null) {
            bot.setSoLinger(true, 0);
            bot.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                connect(front.accept());
            }
        } catch (IOException closed) {
            threads.shutdown();
        }
    }

    private void connect(Socket bot) throws IOException {
        var behind = new Socket(server.getAddress(), server.getPort());
        bot.setTcpNoDelay(true);
        behind.setTcpNoDelay(true);
        bots.put(behind.getLocalPort(), bot);
        threads.execute(() -> handOn(bot, behind));
        threads.execute(() -> {
            handOn(behind, bot);
            bots.values().remove(bot);
        });
    }

    private static void handOn(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One side is gone, and so the other goes too.
        }
    }

    /** Once the server has ended its connections, and what it said is handed on. */
    @Override
    public void close() {
        try {
            front.close();
            if (!threads.awaitTermination(1, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.rapporteur.discord;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** As much of a gateway as one bot needs once: the JDK has no server of WebSockets. */
record RehearsalGateway(ServerSocket socket) implements AutoCloseable {

    private static final String KEY = "Sec-WebSocket-Key:";
    private static final String PROTOCOL = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final String HELLO = "{\"op\": 10, \"d\": {\"heartbeat_interval\": 41250}}";
    private static final int BINARY = 0x82;
    private static final int CLOSE = 8;
    private static final int LENGTH_FOLLOWS = 126;
    private static final int MASK = 4;

    static RehearsalGateway open() throws IOException {
        return new RehearsalGateway(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    }

    String address() {
        return "ws://127.0.0.1:" + socket.getLocalPort();
    }

    /** Greets the bot, tells it all this once it has said who it is, and hears it out. */
    void play(Supplier<List<String>> events) {
        try (var bot = socket.accept()) {
            play(bot, events);
        } catch (IOException closed) {
            // The rehearsal is over; what it came to, its answers tell.
        }
    }

    private static void play(Socket bot, Supplier<List<String>> events) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(bot.getInputStream()));
        var out = new DataOutputStream(bot.getOutputStream());
        out.writeBytes("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + accepted(in) + "\r\n\r\n");
        var told = new ByteArrayOutputStream();
        try (var deflater = new Deflater();
                var compressed = new DeflaterOutputStream(told, deflater, true)) {
            send(out, told, compressed, HELLO);
            frame(in);
            for (var event : events.get()) {
                send(out, told, compressed, event);
            }
            while (frame(in) != CLOSE) {}
            out.write(new byte[] {(byte) (0x80 | CLOSE), 0});
        }
    }

    private static String accepted(DataInputStream in) throws IOException {
        var key = "";
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            key = line.startsWith(KEY) ? line.substring(KEY.length()).strip() : key;
        }
        return Base64.getEncoder().encodeToString(sha1().digest((key + PROTOCOL).getBytes(StandardCharsets.US_ASCII)));
    }

    private static String line(DataInputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }

    /** All that is sent is one compressed stream, cut into frames. */
    private static void send(
            DataOutputStream out, ByteArrayOutputStream told, DeflaterOutputStream compressed, String event)
            throws IOException {
        compressed.write(event.getBytes(StandardCharsets.UTF_8));
        compressed.flush();
        out.writeByte(BINARY);
        out.writeByte(LENGTH_FOLLOWS);
        out.writeShort(told.size());
        told.writeTo(out);
        told.reset();
    }

    /** What kind of frame comes next. Nobody reads what is in it. */
    private static int frame(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte() & 0xF;
        int length = in.readUnsignedByte() & 0x7F;
        in.skipNBytes(MASK + (length == LENGTH_FOLLOWS ? in.readUnsignedShort() : length));
        return kind;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

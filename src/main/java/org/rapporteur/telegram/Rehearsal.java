package org.rapporteur.telegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Goes once through what happens on Telegram, on a stage of its own, so that the JVM knows it by heart at the next start. */
public final class Rehearsal implements AutoCloseable {

    private static final String TOKEN = "1:REHEARSAL";
    private static final int SECONDS = 20;

    private static final String UPDATES = """
        [{"update_id": 1, "message": {"message_id": 1, "date": 1, "text": "/delegation russia",
            "chat": {"id": 1, "type": "private"},
            "from": {"id": 1, "is_bot": false, "first_name": "A", "language_code": "en"}}},
         {"update_id": 2, "message": {"message_id": 2, "date": 1, "text": "where do they meet?",
            "chat": {"id": 2, "type": "private"}, "from": {"id": 2, "is_bot": false, "first_name": "B"}}},
         {"update_id": 4, "message": {"message_id": 4, "date": 1, "text": "де вони зустрічаються?",
            "chat": {"id": 4, "type": "private"}, "from": {"id": 4, "is_bot": false, "first_name": "D"}}},
         {"update_id": 5, "message": {"message_id": 5, "date": 1, "text": "где они встречаются?",
            "chat": {"id": 5, "type": "private"}, "from": {"id": 5, "is_bot": false, "first_name": "E"}}},
         {"update_id": 3, "callback_query": {"id": "3", "chat_instance": "3", "data": "1en/venue",
            "from": {"id": 3, "is_bot": false, "first_name": "C"},
            "message": {"message_id": 3, "date": 1, "text": "?", "chat": {"id": 3, "type": "private"}}}}]\
        """;

    private static final String MESSAGE = """
        {"message_id": 9, "date": 1, "text": "!", "chat": {"id": 1, "type": "private"},
         "from": {"id": 7, "is_bot": true, "first_name": "R", "username": "r_bot"}}\
        """;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch answers = new CountDownLatch(5);
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpServer stage;

    public Rehearsal() {
        try {
            stage = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stage.setExecutor(threads);
        stage.createContext("/", this::play);
        stage.start();
    }

    /** With these, a bot is on the stage. */
    public Map<String, String> environment() {
        return Map.of(
                TelegramSettings.TOKEN,
                TOKEN,
                TelegramSettings.API_URL,
                "http://127.0.0.1:" + stage.getAddress().getPort());
    }

    /** Until a command, a question in each language and a button are answered, or until that takes too long; tells whether it came to that. */
    public boolean await() {
        try {
            return answers.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void play(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var told = "{\"ok\":true,\"result\":" + result(method(path), asked) + "}";
            var bytes = told.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static String method(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private String result(String method, String asked) throws InterruptedException {
        return switch (method) {
            case "getme" -> "{\"id\":7,\"is_bot\":true,\"first_name\":\"R\",\"username\":\"r_bot\"}";
            case "getupdates" -> updates(asked);
            case "sendmessage", "editmessagetext" -> {
                answers.countDown();
                yield MESSAGE;
            }
            case "getmycommands" -> "[]";
            case "getmydescription" -> "{\"description\":\"\"}";
            case "getmyshortdescription" -> "{\"short_description\":\"\"}";
            default -> "true";
        };
    }

    /** The same until they are answered; then it waits as Telegram does. */
    private String updates(String asked) throws InterruptedException {
        if (answers.getCount() > 0) {
            return UPDATES;
        }
        if (asked.contains("\"timeout\":50")) {
            end.await(SECONDS, TimeUnit.SECONDS);
        }
        return "[]";
    }

    @Override
    public void close() {
        end.countDown();
        stage.stop(0);
        threads.shutdownNow();
    }
}

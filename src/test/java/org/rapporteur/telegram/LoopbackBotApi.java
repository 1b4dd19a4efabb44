package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A Bot API server of our own, on a real socket. It keeps updates until they are confirmed, enforces the flood limits when
 * asked to, does wrong on demand, and checks every request against the documentation.
 */
public final class LoopbackBotApi implements AutoCloseable {

    static final BotToken TOKEN = new BotToken("42:TEST-token");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Documented DOCUMENTED = new Documented();

    private final UpdateQueue queue = new UpdateQueue();
    private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> results = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> display = new ConcurrentHashMap<>();
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final List<String> breaches = new CopyOnWriteArrayList<>();
    private final AtomicInteger messages = new AtomicInteger();
    private final AtomicInteger updates = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final InstantSource clock;
    private final HttpServer server;
    private Optional<FloodLimits> limits = Optional.empty();
    private volatile Consumer<Call> witness = _ -> {};

    /** A request that was understood; whether it was also taken, {@code taken} says. */
    record Call(String method, JsonNode body, boolean taken, Instant at) {

        long chat() {
            return body.path("chat_id").asLong();
        }

        String text() {
            return body.path("text").asText();
        }
    }

    public LoopbackBotApi() {
        this(InstantSource.system());
    }

    LoopbackBotApi(InstantSource clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    TelegramSettings settings() {
        return new TelegramSettings(
                TOKEN, URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    /** With these, a process of the bot is on it. */
    public Map<String, String> environment() {
        return Map.of(
                TelegramSettings.TOKEN,
                TOKEN.value(),
                TelegramSettings.API_URL,
                settings().api().toString());
    }

    // What happens at Telegram.

    /** Somebody writes to the bot in a private chat. */
    public long says(long person, String text) {
        return arrives("""
            {"message": {"message_id": %d, "date": %d, "text": %s,
              "chat": {"id": %d, "type": "private", "first_name": "Ann"},
              "from": {"id": %d, "is_bot": false, "first_name": "Ann", "language_code": "en"}}}
            """.formatted(
                        messages.incrementAndGet(), clock.instant().getEpochSecond(), quoted(text), person, person));
    }

    /** An update as it comes over the wire; it gets the next id. */
    long arrives(String json) {
        var id = updates.incrementAndGet();
        queue.add(id, update(id, json));
        return id;
    }

    /** The same update once more, though it may be confirmed. */
    void repeats(long id, String json) {
        queue.repeat(update(id, json));
    }

    /** The next calls of the method go wrong like this, one after the other. */
    LoopbackBotApi fails(String method, Fault... next) {
        faults.computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ArrayDeque<>())
                .addAll(List.of(next));
        return this;
    }

    /** What the method gives from now on. */
    LoopbackBotApi gives(String method, String json) {
        results.put(method.toLowerCase(Locale.ROOT), read(json));
        return this;
    }

    /** Is told of every call as it comes in. */
    void isWatchedBy(Consumer<Call> watcher) {
        witness = watcher;
    }

    FloodLimits enforceFloodLimits() {
        var enforced = new FloodLimits();
        limits = Optional.of(enforced);
        return enforced;
    }

    // What can be seen there.

    public List<Long> unconfirmed() {
        return queue.ids();
    }

    /** Calls of the method that were taken, in their order. */
    List<Call> taken(String method) {
        return all(method).stream().filter(Call::taken).toList();
    }

    List<Call> all(String method) {
        return calls.stream()
                .filter(call -> call.method().equalsIgnoreCase(method))
                .toList();
    }

    public List<String> texts() {
        return taken("sendMessage").stream().map(Call::text).toList();
    }

    public List<String> breaches() {
        return List.copyOf(breaches);
    }

    // The wire.

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().split("/");
            var body = read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var method = DOCUMENTED.method(path.length == 3 ? path[2] : "");
            if (path.length != 3 || !path[1].equals("bot" + TOKEN.value()) || method.isEmpty()) {
                answer(exchange, 404, refusal(404, "Not Found", "{}"));
            } else {
                check(method.get(), body);
                serve(exchange, method.get().name(), body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(Documented.Method method, JsonNode body) {
        breaches.addAll(DOCUMENTED.breaches(method, body));
    }

    private void serve(HttpExchange exchange, String method, JsonNode body) throws IOException, InterruptedException {
        switch (nextFault(method)) {
            case null -> answer(exchange, method, body);
            case Fault.Refuse(var code, var description, var parameters) -> {
                note(method, body, false);
                answer(exchange, code, refusal(code, description, parameters));
            }
            case Fault.Page(var status) -> {
                note(method, body, false);
                answer(exchange, status, "<html><body><h1>" + status + " Bad Gateway</h1></body></html>");
            }
            case Fault.Reset() -> note(method, body, false);
            case Fault.Lost() -> take(method, body);
            case Fault.Slow(var delay)
            when method.equals("getUpdates") -> {
                pause(delay);
                answer(exchange, method, body);
            }
            case Fault.Slow(var delay) -> {
                var result = take(method, body);
                pause(delay);
                answer(exchange, 200, success(result));
            }
        }
    }

    private void pause(Duration delay) throws InterruptedException {
        if (closing.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException();
        }
    }

    private Fault nextFault(String method) {
        return faults.getOrDefault(method.toLowerCase(Locale.ROOT), new ArrayDeque<>())
                .poll();
    }

    private void answer(HttpExchange exchange, String method, JsonNode body) throws IOException, InterruptedException {
        if (method.equals("getUpdates")) {
            answerPoll(exchange, body);
            return;
        }
        var wait = method.startsWith("send") || method.startsWith("edit") ? flood(body) : 0;
        if (wait > 0) {
            note(method, body, false);
            answer(exchange, 429, refusal(429, "Too Many Requests", "{\"retry_after\":" + wait + "}"));
        } else {
            answer(exchange, 200, success(take(method, body)));
        }
    }

    private int flood(JsonNode body) {
        return limits.map(enforced -> enforced.take(body.path("chat_id").asLong(), clock.instant()))
                .orElse(0);
    }

    private void answerPoll(HttpExchange exchange, JsonNode body) throws IOException, InterruptedException {
        note("getUpdates", body, true);
        var given = queue.poll(
                body.path("offset").asLong(),
                body.path("limit").asInt(100),
                Duration.ofSeconds(body.path("timeout").asInt()));
        if (given.isPresent()) {
            answer(exchange, 200, success(JSON.valueToTree(given.get())));
        } else {
            answer(exchange, 409, refusal(409, "Conflict: terminated by other getUpdates request", "{}"));
        }
    }

    private JsonNode take(String method, JsonNode body) {
        note(method, body, true);
        var scripted = results.get(method.toLowerCase(Locale.ROOT));
        if (scripted != null) {
            return scripted;
        }
        return switch (method) {
            case "sendMessage", "editMessageText", "editMessageReplyMarkup" -> message(body);
            case "getMe" ->
                read("{\"id\":42,\"is_bot\":true,\"first_name\":\"Rapporteur\",\"username\":\"rapporteur_bot\"}");
            case "answerGuestQuery" -> read("{\"inline_message_id\":\"AAAA\"}");
            case "setMyCommands", "setMyDescription", "setMyShortDescription" -> {
                display.put(displayed(method, body), body);
                yield JSON.getNodeFactory().booleanNode(true);
            }
            case "getMyCommands" -> {
                var set = display.get(displayed(method, body));
                yield set == null ? JSON.createArrayNode() : set.path("commands");
            }
            case "getMyDescription" -> display.getOrDefault(displayed(method, body), read("{\"description\":\"\"}"));
            case "getMyShortDescription" ->
                display.getOrDefault(displayed(method, body), read("{\"short_description\":\"\"}"));
            default -> JSON.getNodeFactory().booleanNode(true);
        };
    }

    /** What is shown of the bot, to whom and in which language. */
    private static String displayed(String method, JsonNode body) {
        return method.substring("set".length()) + " " + body.path("scope") + " " + body.path("language_code");
    }

    private void note(String method, JsonNode body, boolean taken) {
        var call = new Call(method, body, taken, clock.instant());
        calls.add(call);
        witness.accept(call);
    }

    private JsonNode message(JsonNode body) {
        var id = body.path("message_id").asInt(messages.incrementAndGet());
        var chat = body.path("chat_id").asLong();
        return read("{\"message_id\":%d,\"date\":1795000000,\"text\":%s,\"chat\":{\"id\":%d,\"type\":\"%s\"}}"
                .formatted(id, quoted(body.path("text").asText()), chat, chat < 0 ? "supergroup" : "private"));
    }

    private static ObjectNode update(long id, String json) {
        return ((ObjectNode) read(json)).put("update_id", id);
    }

    private static String success(JsonNode result) {
        return "{\"ok\":true,\"result\":" + result + "}";
    }

    private static String refusal(int code, String description, String parameters) {
        return "{\"ok\":false,\"error_code\":%d,\"description\":%s,\"parameters\":%s}"
                .formatted(code, quoted(description), parameters);
    }

    private static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json.isEmpty() ? "{}" : json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", text.startsWith("<") ? "text/html" : "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Fails the test when a request was not as documented. */
    @Override
    public void close() {
        closing.countDown();
        queue.close();
        server.stop(0);
        threads.shutdownNow();
        assertThat(breaches).as("requests that are not as documented").isEmpty();
    }
}

package org.rapporteur.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.rapporteur.discord.LoopbackDiscord.Call;

/** The HTTP half of the loopback Discord: who may ask, at what pace, and what goes wrong on the way. */
final class LoopbackApi implements AutoCloseable {

    private static final String VERSION = "/api/v10/";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Connections that nobody has taken yet. Past the JDK's own 50, a bot would wait a second for no fault of its own. */
    private static final int WAITING = 1000;

    private final Map<Route, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final Map<Long, Fault> failing = new ConcurrentHashMap<>();
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final RateLimits limits = new RateLimits();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Answers answers;
    private final Consumer<String> breaches;
    private final HttpServer server;
    private final Relay relay;
    private volatile boolean trusts;

    LoopbackApi(Answers answers, Consumer<String> breaches) {
        this.answers = answers;
        this.breaches = breaches;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), WAITING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
        relay = new Relay(server.getAddress());
    }

    String url() {
        return "http://127.0.0.1:" + relay.port() + VERSION;
    }

    /** From now on nobody looks at what is sent, which costs more than an answer does. For measuring. */
    void trust() {
        trusts = true;
    }

    /** Past the relay, so that no connection can be reset. For measuring. */
    String directUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + VERSION;
    }

    void fails(Route route, List<Fault> next) {
        faults.computeIfAbsent(route, _ -> new ConcurrentLinkedQueue<>()).addAll(next);
    }

    void failsIn(long channel, Fault always) {
        failing.put(channel, always);
    }

    List<Call> calls(Route route) {
        return calls.stream().filter(call -> call.route() == route).toList();
    }

    int refusals() {
        return limits.refusals();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var uri = exchange.getRequestURI();
            var routed = Route.of(exchange.getRequestMethod(), uri.getPath().replaceFirst("^" + VERSION, ""));
            if (routed.isEmpty()) {
                breaches.accept("no route for " + exchange.getRequestMethod() + " " + uri.getPath());
                answer(exchange, Answer.refused(new Fault.Refuse(404, 0, "404: Not Found")));
            } else if (!isWelcome(exchange)) {
                answer(exchange, Answer.refused(Fault.unauthorized()));
            } else {
                serve(exchange, routed.get(), text);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isWelcome(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        return ("Bot " + LoopbackDiscord.TOKEN).equals(headers.getFirst("Authorization"))
                && headers.getFirst("User-Agent").startsWith("DiscordBot (");
    }

    private void serve(HttpExchange exchange, Route.Routed routed, String text)
            throws IOException, InterruptedException {
        var body = read(text);
        var wrong = body.map(json -> trusts ? List.<String>of() : answers.breaches(routed, json))
                .orElseGet(() -> List.of(routed.route() + ": no JSON, but " + text));
        wrong.forEach(breaches);
        var request = new Request(exchange, routed, body.orElseGet(JSON::createObjectNode), wrong);
        switch (nextFault(routed)) {
            case null -> answer(request);
            case Fault.Refuse refusal -> {
                record(request, false);
                answer(exchange, Answer.refused(refusal));
            }
            case Fault.TooMany(var pause, var global) -> {
                record(request, false);
                tooMany(exchange, pause.toMillis(), global);
            }
            case Fault.Page(var status) -> {
                record(request, false);
                page(exchange, status);
            }
            case Fault.Reset() -> {
                record(request, false);
                relay.reset(exchange.getRemoteAddress().getPort());
            }
            case Fault.Lost() -> {
                takeInSilence(request);
                relay.reset(exchange.getRemoteAddress().getPort());
            }
            case Fault.Slow(var delay) -> {
                var answer = takeInSilence(request);
                if (!closing.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
                    answer(exchange, answer);
                }
            }
        }
    }

    /** A request on its way, and what is wrong with it. */
    private record Request(HttpExchange exchange, Route.Routed routed, JsonNode body, List<String> wrong) {}

    private Fault nextFault(Route.Routed routed) {
        var always = routed.route().path().startsWith("channels/{channel}") ? failing.get(routed.id(0)) : null;
        return always != null
                ? always
                : faults.getOrDefault(routed.route(), new ArrayDeque<>()).poll();
    }

    private void answer(Request request) throws IOException {
        var verdict = limits.take(request.routed(), System.nanoTime());
        verdict.ifPresent(bucket -> headers(request, bucket));
        if (verdict.isPresent() && !verdict.get().taken()) {
            record(request, false);
            tooMany(
                    request.exchange(),
                    verdict.get().resetAfter().toMillis() + 1,
                    verdict.get().global());
        } else {
            answer(request.exchange(), take(request));
        }
    }

    private Answer takeInSilence(Request request) {
        var answer = take(request);
        answers.lost(request.routed());
        return answer;
    }

    private Answer take(Request request) {
        var query = String.valueOf(request.exchange().getRequestURI().getQuery());
        var answer = request.wrong().isEmpty()
                ? answers.to(request.routed(), query, request.body())
                : Answer.invalid(request.wrong());
        record(request, answer.isTaken());
        return answer;
    }

    private void record(Request request, boolean taken) {
        calls.add(new Call(request.routed().route(), request.routed().given(), request.body(), taken));
    }

    private static void headers(Request request, RateLimits.Verdict bucket) {
        var headers = request.exchange().getResponseHeaders();
        headers.set("X-RateLimit-Limit", Integer.toString(bucket.limit()));
        headers.set("X-RateLimit-Remaining", Integer.toString(bucket.remaining()));
        headers.set("X-RateLimit-Reset-After", seconds(bucket.resetAfter().toMillis() + 1));
        headers.set("X-RateLimit-Bucket", "bucket-" + request.routed().route());
    }

    private static void tooMany(HttpExchange exchange, long millis, boolean global) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Retry-After", Long.toString((millis + 999) / 1000));
        headers.set("X-RateLimit-Scope", global ? "global" : "user");
        if (global) {
            headers.set("X-RateLimit-Global", "true");
        }
        var body = Payloads.read("{\"message\": \"You are being rate limited.\", \"retry_after\": %s, \"global\": %b}"
                .formatted(seconds(millis), global));
        answer(exchange, new Answer(429, body));
    }

    private static String seconds(long millis) {
        return "%d.%03d".formatted(millis / 1000, millis % 1000);
    }

    private static Optional<JsonNode> read(String text) {
        try {
            return Optional.of(text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void page(HttpExchange exchange, int status) throws IOException {
        send(exchange, status, "text/html", "<html><body><h1>" + status + "</h1></body></html>");
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        send(exchange, answer.status(), "application/json", answer.body().toString());
    }

    /** Without a via, a 429 would be taken for a ban by Cloudflare. */
    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        exchange.getResponseHeaders().set("Via", "1.1 google");
        exchange.getResponseHeaders().set("Content-Type", type);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** What is being answered is answered before. */
    @Override
    public void close() {
        closing.countDown();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        relay.close();
    }
}

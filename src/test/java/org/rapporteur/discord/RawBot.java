package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A bot that says exactly what a test tells it to say, also what no library would. */
final class RawBot implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Arrivals<JsonNode> received = new Arrivals<>("payload");
    private final Arrivals<Integer> closed = new Arrivals<>("close code");
    private final HttpClient http = HttpClient.newHttpClient();
    private final LoopbackDiscord discord;

    RawBot(LoopbackDiscord discord) {
        this.discord = discord;
    }

    // The API.

    HttpResponse<String> ask(String method, String path, String body) throws IOException {
        return ask(method, path, body, LoopbackDiscord.TOKEN);
    }

    HttpResponse<String> ask(String method, String path, String body, String token) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(discord.api() + path))
                .header("Authorization", "Bot " + token)
                .header("User-Agent", "DiscordBot (https://example.org, 1)")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    int status(String method, String path, String body) throws IOException {
        return ask(method, path, body).statusCode();
    }

    /** Discord's own number for an error, besides the status. */
    static int code(HttpResponse<String> answer) {
        return read(answer.body()).path("code").asInt();
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> answers(Asked asked, String callback) throws IOException {
        return ask(
                "POST", "interactions/" + asked.id() + "/" + asked.token() + "/callback?with_response=true", callback);
    }

    HttpResponse<String> registers(String commands) throws IOException {
        return ask("PUT", "applications/" + LoopbackDiscord.APPLICATION + "/commands", commands);
    }

    HttpResponse<String> webhook(String method, Asked asked, String path, String body) throws IOException {
        return ask(method, "webhooks/" + LoopbackDiscord.APPLICATION + "/" + asked.token() + path, body);
    }

    // The gateway.

    WebSocket connects() {
        return connects(discord.gateway());
    }

    WebSocket connects(String url) {
        return http.newWebSocketBuilder()
                .buildAsync(URI.create(url + "/?v=10&encoding=json"), new Listener())
                .join();
    }

    /** Connects, and waits until the gateway is ready. It hears direct messages. */
    WebSocket identifies() {
        return identifies(0, 1);
    }

    WebSocket identifies(int shard, int shards) {
        var socket = connects();
        var identify = identify(LoopbackDiscord.TOKEN, 1 << 12)
                .replace("\"properties\"", "\"shard\":[%d,%d],\"properties\"".formatted(shard, shards));
        socket.sendText(identify, true).join();
        awaits("READY");
        return socket;
    }

    static String identify(String token, long intents) {
        return "{\"op\":2,\"d\":{\"token\":\"%s\",\"intents\":%d,\"properties\":{}}}".formatted(token, intents);
    }

    String session() {
        return awaits("READY").at("/d/session_id").asText();
    }

    JsonNode received(int number) {
        return received.await(number);
    }

    /** Waits for the first event of the type. */
    JsonNode awaits(String type) {
        for (var number = 0; ; number++) {
            var payload = received.await(number);
            if (payload.path("t").asText().equals(type)) {
                return payload;
            }
        }
    }

    int closed(int number) {
        return closed.await(number);
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                received.add(read(text.toString()));
                text.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedStage(part);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.add(code);
            return CompletableFuture.completedStage(reason);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

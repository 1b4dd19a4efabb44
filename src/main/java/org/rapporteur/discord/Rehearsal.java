package org.rapporteur.discord;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.rapporteur.chat.Commands;
import org.rapporteur.language.Phrases;

/** Goes once through what happens on Discord, on a stage of its own, so that the JVM knows it by heart at the next start. */
public final class Rehearsal implements AutoCloseable {

    private static final String TOKEN = "AAAA.rehearsal.AAAA";
    private static final int SECONDS = 60;

    private static final String MESSAGE = """
        {"id": "9", "channel_id": "3", "type": 20, "content": "", "timestamp": "2026-01-01T00:00:00+00:00",
         "edited_timestamp": null, "tts": false, "mention_everyone": false, "mentions": [], "mention_roles": [],
         "attachments": [], "embeds": [], "components": [], "pinned": false, "flags": 32768, "author": %s}\
        """.formatted(RehearsalScript.SELF);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch answers = new CountDownLatch(RehearsalScript.ANSWERS);
    private final CountDownLatch looks = new CountDownLatch(1);
    private final HttpServer api;
    private final RehearsalGateway gateway;

    /** @param commands those that the bot has there since its last start */
    public Rehearsal(Commands commands, Phrases phrases, InstantSource clock) {
        try {
            api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            gateway = RehearsalGateway.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var shown = commands(new Menu(commands.all(), phrases));
        api.createContext("/", exchange -> play(exchange, shown));
        api.setExecutor(threads);
        api.start();
        threads.execute(() -> gateway.play(() -> RehearsalScript.events(clock.instant())));
    }

    /** With these, a bot is on the stage. */
    public Map<String, String> environment() {
        return Map.of(
                DiscordSettings.TOKEN,
                TOKEN,
                DiscordSettings.API_URL,
                "http://127.0.0.1:" + api.getAddress().getPort() + "/api/v10/",
                DiscordSettings.GATEWAY_URL,
                gateway.address());
    }

    /**
     * Until a command, a button, a mention and what is being typed are answered, or until that takes too long; tells whether it
     * came to that.
     */
    public boolean await() {
        try {
            return answers.await(SECONDS, TimeUnit.SECONDS) && looks.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** As Discord shows them from the second start on. */
    private static String commands(Menu menu) {
        var shown = menu.entries().stream()
                .map(entry ->
                        entry.toData().put("id", "1").put("application_id", "1").put("version", "1"))
                .toList();
        return DataArray.fromCollection(shown).toString();
    }

    private void play(HttpExchange exchange, String commands) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var told = told(exchange.getRequestURI().getPath(), commands).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(told.length == 0 ? 204 : 200, told.length == 0 ? -1 : told.length);
            exchange.getResponseBody().write(told);
        }
    }

    private String told(String path, String commands) {
        var parts = List.of(path.split("/"));
        return switch (parts.getLast()) {
            case "@me" -> RehearsalScript.SELF;
            case "bot" -> """
                {"url": "%s", "shards": 1, "session_start_limit":
                  {"total": 9, "remaining": 9, "reset_after": 1, "max_concurrency": 1}}\
                """.formatted(gateway.address());
            case "commands" -> {
                looks.countDown();
                yield commands;
            }
            case "callback" -> {
                answers.countDown();
                yield "";
            }
            default -> {
                answers.countDown();
                yield MESSAGE;
            }
        };
    }

    @Override
    public void close() {
        gateway.close();
        api.stop(0);
        threads.shutdownNow();
    }
}

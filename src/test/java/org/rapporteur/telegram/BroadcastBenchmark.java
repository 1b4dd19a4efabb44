package org.rapporteur.telegram;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rapporteur.BotProcess;
import org.rapporteur.store.OwnStore;
import org.rapporteur.store.Server;

/**
 * Measures a broadcast of daily posts from the bot as a process, with Telegram's limits enforced, while somebody asks
 * something every second. Not a test: it prints a table. The argument says how many chats, ten thousand of which take six
 * minutes; with {@code 10000,2} two processes share them on one PostgreSQL.
 */
public final class BroadcastBenchmark {

    private static final long FIRST_ASKER = 100;
    private static final int A_SECOND = 30;

    private final LoopbackBotApi telegram;
    private final Broadcast broadcast;
    private final TreeMap<Long, Instant> asked = new TreeMap<>();

    private BroadcastBenchmark(LoopbackBotApi telegram, int chats) {
        this.telegram = telegram;
        this.broadcast = new Broadcast(telegram, chats);
    }

    public static void main(String... arguments) throws Exception {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var wished = arguments[0].split(",", -1);
        var directory = Files.createTempDirectory("rapporteur-broadcast");
        try (var telegram = new LoopbackBotApi()) {
            new BroadcastBenchmark(telegram, Integer.parseInt(wished[0]))
                    .measure(directory, wished.length == 1 ? 1 : Integer.parseInt(wished[1]));
        } finally {
            delete(directory);
        }
    }

    private void measure(Path directory, int processes) throws Exception {
        var database = processes == 1 ? OwnStore.in(directory) : OwnStore.on(Server.database());
        broadcast.isSetUp(database);
        var limits = telegram.enforceFloodLimits();
        var bots = new ArrayList<BotProcess>();
        try {
            for (int process = 0; process < processes; process++) {
                bots.add(BotProcess.start(directory, List.of(telegram.environment(), database.environment())));
            }
            askUntilAllIsSent();
        } finally {
            bots.forEach(BotProcess::close);
        }
        tell(limits, waits());
    }

    private void askUntilAllIsSent() throws InterruptedException {
        while (broadcast.reached() < broadcast.chats()) {
            TimeUnit.SECONDS.sleep(1);
            if (broadcast.reached() > 0) {
                long asker = FIRST_ASKER + asked.size();
                asked.put(asker, Instant.now());
                telegram.says(asker, "/venue");
            }
        }
        TimeUnit.SECONDS.sleep(2);
    }

    private List<Duration> waits() {
        return asked.entrySet().stream()
                .flatMap(question ->
                        answer(question.getKey()).map(at -> Duration.between(question.getValue(), at)).stream())
                .sorted()
                .toList();
    }

    private Optional<Instant> answer(long asker) {
        return telegram.taken("sendMessage").stream()
                .filter(call -> call.chat() == asker)
                .map(LoopbackBotApi.Call::at)
                .findFirst();
    }

    /** In the shortest time, the first thirty go at once. */
    private void tell(FloodLimits limits, List<Duration> waits) {
        double shortest = (broadcast.chats() + waits.size()) / (double) A_SECOND - 1;
        double took = broadcast.length().toMillis() / 1000.0;
        row("chats", "%d".formatted(broadcast.chats()));
        row("from the first post to the last", "%.1f s".formatted(took));
        row("times the shortest that 30 a second allow", "%.3f".formatted(took / shortest));
        row("refused (429)", "%d".formatted(limits.refusals()));
        row("doubled", "%d".formatted(broadcast.doubled()));
        row("answers meanwhile", "%d".formatted(waits.size()));
        row("the slowest answer", "%d ms".formatted(waits.getLast().toMillis()));
        row("the middle answer", "%d ms".formatted(waits.get(waits.size() / 2).toMillis()));
    }

    private static void row(String what, String figure) {
        System.out.printf(Locale.ROOT, "| %-44s | %12s |%n", what, figure);
    }

    private static void delete(Path directory) throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}

package org.rapporteur.telegram;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rapporteur.BotProcess;
import org.rapporteur.store.OwnStore;

/**
 * Measures a broadcast of daily posts from the bot as a process, with Telegram's limits enforced, while somebody asks
 * something every second. Not a test: it prints a table. The argument says how many chats; ten thousand take six minutes.
 */
public final class BroadcastBenchmark {

    private static final long FIRST_ASKER = 100;
    private static final int A_SECOND = 30;

    private BroadcastBenchmark() {}

    public static void main(String... arguments) throws Exception {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        int chats = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        var directory = Files.createTempDirectory("rapporteur-broadcast");
        try (var telegram = new LoopbackBotApi()) {
            var broadcast = new Broadcast(telegram, chats);
            broadcast.isSetUp(OwnStore.in(directory));
            var limits = telegram.enforceFloodLimits();
            var asked = new TreeMap<Long, Instant>();
            try (var _ = BotProcess.start(directory, List.of(telegram.environment()))) {
                while (broadcast.reached() < chats) {
                    TimeUnit.SECONDS.sleep(1);
                    if (broadcast.reached() > 0) {
                        long asker = FIRST_ASKER + asked.size();
                        asked.put(asker, Instant.now());
                        telegram.says(asker, "/venue");
                    }
                }
                TimeUnit.SECONDS.sleep(2);
            }
            tell(broadcast, limits, waits(telegram, asked));
        } finally {
            delete(directory);
        }
    }

    private static List<Duration> waits(LoopbackBotApi telegram, Map<Long, Instant> asked) {
        return asked.entrySet().stream()
                .flatMap(question ->
                        answer(telegram, question.getKey())
                                .map(at -> Duration.between(question.getValue(), at))
                                .stream())
                .sorted()
                .toList();
    }

    private static Optional<Instant> answer(LoopbackBotApi telegram, long asker) {
        return telegram.taken("sendMessage").stream()
                .filter(call -> call.chat() == asker)
                .map(LoopbackBotApi.Call::at)
                .findFirst();
    }

    /** In the shortest time, the first thirty go at once. */
    private static void tell(Broadcast broadcast, FloodLimits limits, List<Duration> waits) {
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

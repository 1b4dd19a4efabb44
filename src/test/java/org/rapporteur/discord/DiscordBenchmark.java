package org.rapporteur.discord;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.rapporteur.benchmark.Figures;
import org.rapporteur.benchmark.Launched;

/**
 * Measures the bot as a process against a Discord on the same machine, on the launcher's JVM flags and its AOT cache. Not a
 * test: it prints a table, beside the figures of a small bot of discord.js 14 on such a machine. Start the program once before,
 * so that it is built and trained. The arguments name the parts to measure: starts, steady, highest, servers.
 */
public final class DiscordBenchmark {

    private static final int STARTS = 7;
    private static final int PER_SECOND = 50;
    private static final int WARMING = 10;
    private static final int MEASURED = 20;
    private static final int BURST = 5;
    private static final List<Integer> RATES = List.of(250, 500, 1000, 1500, 2000, 2500, 3000, 4000);

    /** Of somebody's server, which is not the only one. */
    private static final int SERVERS = 1000;

    private static final int CHANNELS = 50;
    private static final int ROLES = 30;

    private DiscordBenchmark() {}

    public static void main(String... arguments) throws Exception {
        // Otherwise the JDK's server holds back the second packet of an answer for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var wanted = arguments.length == 0 || arguments[0].equals(".*")
                ? List.of("starts", "steady", "highest", "servers")
                : List.of(arguments);
        row("", "Rapporteur", "discord.js");
        row("---", "---", "---");
        for (var part : wanted) {
            switch (part) {
                case "starts" -> starts();
                case "steady" -> steady();
                case "highest" -> highest();
                case "servers" -> servers();
                default -> throw new IllegalArgumentException("no such part: " + part);
            }
        }
    }

    private static void row(String what, String figure, String other) {
        System.out.printf(Locale.ROOT, "| %-52s | %24s | %10s |%n", what, figure, other);
    }

    // From the command line to READY, and what the process then weighs.

    private static void starts() throws Exception {
        var ready = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        var first = new ArrayList<Double>();
        var idle = new ArrayList<Double>();
        var quiet = new ArrayList<Double>();
        try (var discord = registered()) {
            for (int start = 2; start < STARTS + 2; start++) {
                long began = System.nanoTime();
                try (var bot = Launched.on(discord.trustingEnvironment())) {
                    discord.line().awaitReady(start);
                    ready.add((System.nanoTime() - began) / 1e6);
                    cpu.add(bot.cpuMilliseconds());
                    first.add(milliseconds(discord.asks(delegation())));
                    TimeUnit.SECONDS.sleep(3);
                    idle.add(bot.megabytes());
                    quiet.add(milliseconds(discord.asks(delegation())));
                }
            }
        }
        row("start to READY, ms", new Figures(ready).spread(), "340-441");
        row("  CPU until then, ms", new Figures(cpu).spread(), "");
        row("first answer right after READY, ms", new Figures(first).spread(), "4-12");
        row("an answer three seconds later, ms", new Figures(quiet).spread(), "");
        row("RSS idle, MB", new Figures(idle).spread(), "87");
    }

    /** With the commands there, as from the second start on. */
    private static LoopbackDiscord registered() throws Exception {
        var discord = new LoopbackDiscord();
        try (var _ = Launched.on(discord.trustingEnvironment())) {
            discord.awaitCommands(1);
        }
        return discord;
    }

    // At a pace that a bot on many servers has.

    private static void steady() throws Exception {
        try (var discord = registered();
                var bot = Launched.on(discord.trustingEnvironment())) {
            discord.line().awaitReady(2);
            ask(discord, PER_SECOND, WARMING, DiscordBenchmark::delegation);
            double before = bot.cpuMilliseconds();
            var asked = ask(discord, PER_SECOND, MEASURED, DiscordBenchmark::delegation);
            double used = bot.cpuMilliseconds() - before;
            row("50/s: p50 and p99, ms", quantiles(asked), "1.0, 3.4-4.5");
            row("50/s: CPU per interaction, ms", Figures.number(used / asked.size()), "0.88-1.16");
            row("RSS after that, MB", Figures.number(bot.megabytes()), "111-120");
            ask(discord, PER_SECOND, WARMING / 2, () -> Incoming.typing("who", "person", "ме"));
            var typed = ask(discord, PER_SECOND, MEASURED / 2, () -> Incoming.typing("who", "person", "ме"));
            row("suggestions at 50/s: p50 and p99, ms", quantiles(typed), "");
        }
    }

    private static String quantiles(List<Asked> asked) {
        var waited =
                new Figures(asked.stream().map(DiscordBenchmark::milliseconds).toList());
        return waited.quantile(0.5) + ", " + waited.quantile(0.99);
    }

    // Faster and faster, until something is lost.

    private static void highest() throws Exception {
        try (var discord = registered();
                var bot = Launched.on(discord.trustingEnvironment())) {
            discord.line().awaitReady(2);
            ask(discord, PER_SECOND, WARMING, DiscordBenchmark::delegation);
            int best = 0;
            for (int rate : RATES) {
                var asked = ask(discord, rate, BURST, DiscordBenchmark::delegation);
                long lost = asked.stream().filter(one -> !one.isAnswered()).count();
                row("  " + rate + "/s for " + BURST + " s: lost", Long.toString(lost), "");
                if (lost > 0) {
                    break;
                }
                best = rate;
            }
            row("highest rate with nothing lost, a second", Integer.toString(best), "1600-2000");
            row("RSS after that, MB", Figures.number(bot.megabytes()), "");
        }
    }

    // On many servers.

    private static void servers() throws Exception {
        try (var discord = registered()) {
            IntStream.range(0, SERVERS)
                    .mapToObj(number -> new LoopbackGuild(
                            1_300_000_000_000_000_000L + number * 4_194_304L,
                            "Guild " + number,
                            "uk",
                            CHANNELS,
                            ROLES,
                            java.util.Set.of(),
                            java.util.Set.of(),
                            java.util.Map.of()))
                    .forEach(discord::joins);
            try (var bot = Launched.on(discord.trustingEnvironment())) {
                discord.line().awaitReady(2);
                double first = milliseconds(discord.asks(delegation()));
                TimeUnit.SECONDS.sleep(5);
                row(SERVERS + " servers: first answer after READY, ms", Figures.number(first), "");
                row(SERVERS + " servers: RSS idle, MB", Figures.number(bot.megabytes()), "83");
                row(SERVERS + " servers: CPU of the start, ms", Figures.number(bot.cpuMilliseconds()), "");
            }
        }
    }

    /** So many a second at an even pace. Gives them when all are answered, or three seconds after the last. */
    private static List<Asked> ask(LoopbackDiscord discord, int perSecond, int seconds, Supplier<Incoming> what)
            throws IOException, InterruptedException {
        var asked = new ArrayList<Asked>();
        long start = System.nanoTime();
        for (int number = 0; number < perSecond * seconds; number++) {
            long due = start + number * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            asked.add(discord.asks(what.get()));
        }
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
        while (System.nanoTime() < patience && !asked.stream().allMatch(Asked::isAnswered)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return asked;
    }

    private static Incoming delegation() {
        return Incoming.slash("delegation").option("country", "russia");
    }

    private static double milliseconds(Asked asked) {
        return asked.reply().after().toNanos() / 1e6;
    }
}

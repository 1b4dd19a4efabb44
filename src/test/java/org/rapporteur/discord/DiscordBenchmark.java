package org.rapporteur.discord;

import static org.rapporteur.benchmark.Figures.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.rapporteur.benchmark.Figures;
import org.rapporteur.benchmark.Launched;
import org.rapporteur.benchmark.Table;

/** Measures the bot as a process against a Discord on the same machine, beside a small bot of discord.js on such a machine. */
public final class DiscordBenchmark {

    private static final int STARTS = 7;
    private static final int PER_SECOND = 50;
    private static final int BURST_SECONDS = 5;
    private static final List<Integer> RATES = List.of(50, 100, 150, 200, 300, 400, 500, 700, 1000, 1500, 2000, 2500);

    /** Of somebody's server, which is not the only one. */
    private static final int SERVERS = 1000;

    private static final int CHANNELS = 50;
    private static final int ROLES = 30;

    private final Table table;

    public DiscordBenchmark(Table table) {
        this.table = table;
    }

    public void measure() throws Exception {
        table.about("Discord", "discord.js 14.28");
        starts();
        steady();
        highest();
        servers();
    }

    // From the command line to READY, and what the process then weighs.

    private void starts() throws Exception {
        var ready = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        var first = new ArrayList<Double>();
        var idle = new ArrayList<Double>();
        try (var discord = new LoopbackDiscord()) {
            var callers = new Callers(discord);
            var environment = Launched.onOneDatabase(discord.trustingEnvironment());
            register(discord, environment);
            for (int start = 2; start < STARTS + 2; start++) {
                long began = System.nanoTime();
                try (var bot = Launched.on(environment)) {
                    callers.awaitReady(start);
                    ready.add((System.nanoTime() - began) / 1e6);
                    cpu.add(bot.cpuMilliseconds());
                    first.add(callers.asksOnce());
                    TimeUnit.SECONDS.sleep(3);
                    idle.add(bot.megabytes());
                }
            }
        }
        table.row("start to READY, ms", new Figures(ready).spread(), "340-441");
        table.row("processor time until then, ms", new Figures(cpu).spread());
        table.row("first answer right after READY, ms", new Figures(first).spread(), "4-12");
        table.row("memory (RSS) idle, MB", new Figures(idle).spread(), "87");
    }

    /** With the commands there, as from the second start on. */
    private static LoopbackDiscord registered() throws Exception {
        var discord = new LoopbackDiscord();
        register(discord, discord.trustingEnvironment());
        return discord;
    }

    private static void register(LoopbackDiscord discord, Map<String, String> environment) throws Exception {
        try (var _ = Launched.on(environment)) {
            discord.awaitCommands(1);
        }
    }

    // At a pace that a bot on many servers has.

    private void steady() throws Exception {
        try (var discord = registered();
                var bot = Launched.on(discord.trustingEnvironment())) {
            var callers = new Callers(discord);
            callers.awaitReady(2);
            callers.asks(PER_SECOND, 20 * PER_SECOND);
            double before = bot.cpuMilliseconds();
            var waited = new Figures(callers.asks(PER_SECOND, 20 * PER_SECOND));
            double used = bot.cpuMilliseconds() - before;
            table.row("50/s: p50, p99, ms", quantiles(waited), "1.0, 3.4-4.5");
            table.row(
                    "processor time for an interaction, ms",
                    number(used / waited.values().size()),
                    "0.88-1.16");
            table.row("memory (RSS) after that, MB", number(bot.megabytes()), "111-120");
            callers.types(PER_SECOND, 5 * PER_SECOND);
            table.row(
                    "suggestions at 50/s: p50, p99, ms",
                    quantiles(new Figures(callers.types(PER_SECOND, 10 * PER_SECOND))));
        }
    }

    private static String quantiles(Figures waited) {
        return waited.quantile(0.5) + ", " + waited.quantile(0.99);
    }

    // Faster and faster, until something is lost.

    private void highest() throws Exception {
        try (var discord = registered();
                var bot = Launched.on(discord.trustingEnvironment())) {
            var callers = new Callers(discord);
            callers.awaitReady(2);
            callers.asks(PER_SECOND, 20 * PER_SECOND);
            int best = 0;
            for (int rate : RATES) {
                var waited = callers.asks(rate, rate * BURST_SECONDS);
                if (waited.stream().anyMatch(wait -> wait.isInfinite())) {
                    break;
                }
                best = rate;
            }
            table.row("highest rate with nothing lost, a second", Integer.toString(best), "1600-2000");
            table.row("memory (RSS) after that, MB", number(bot.megabytes()));
        }
    }

    // On many servers.

    private void servers() throws Exception {
        try (var discord = registered()) {
            IntStream.range(0, SERVERS).mapToObj(DiscordBenchmark::server).forEach(discord::joins);
            try (var bot = Launched.on(discord.trustingEnvironment())) {
                var callers = new Callers(discord);
                callers.awaitReady(2);
                double first = callers.asksOnce();
                TimeUnit.SECONDS.sleep(5);
                table.row(SERVERS + " servers: first answer after READY, ms", number(first));
                table.row(SERVERS + " servers: memory (RSS) idle, MB", number(bot.megabytes()), "83");
            }
        }
    }

    private static LoopbackGuild server(int number) {
        long id = 1_300_000_000_000_000_000L + number * 4_194_304L;
        return new LoopbackGuild(id, "Guild " + number, "uk", CHANNELS, ROLES, Set.of(), Set.of(), Map.of());
    }
}

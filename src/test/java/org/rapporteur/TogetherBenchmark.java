package org.rapporteur;

import static org.rapporteur.benchmark.Figures.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rapporteur.benchmark.Figures;
import org.rapporteur.benchmark.Launched;
import org.rapporteur.benchmark.Table;
import org.rapporteur.discord.Callers;
import org.rapporteur.discord.LoopbackDiscord;
import org.rapporteur.telegram.Crowd;
import org.rapporteur.telegram.LoopbackBotApi;

/** Measures one process that serves both platforms, beside what the project set itself. */
final class TogetherBenchmark {

    private static final int STARTS = 7;

    /** On each of the two: half of fifty. More than that on Telegram would be held back for its limits. */
    private static final int PER_SECOND = 25;

    private final Table table;
    private final LoopbackDiscord discord = new LoopbackDiscord();
    private final Callers callers = new Callers(discord);
    private int ready;

    TogetherBenchmark(Table table) {
        this.table = table;
    }

    void measure() throws Exception {
        table.about("Both in one process", "wanted");
        try (discord) {
            starts();
            steady();
        }
    }

    /** Makes what is there from the second start on: the database, the menus and the commands. */
    private void startOnce(Map<String, String> environment) throws Exception {
        try (var _ = Launched.on(environment)) {
            callers.awaitCommands();
            ready++;
            TimeUnit.SECONDS.sleep(5);
        }
    }

    private void starts() throws Exception {
        var milliseconds = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        var idle = new ArrayList<Double>();
        try (var telegram = new LoopbackBotApi()) {
            var environment = Launched.onOneDatabase(environment(telegram));
            startOnce(environment);
            for (int start = 0; start < STARTS; start++) {
                var poll = new Crowd(telegram).firstPoll();
                long began = System.nanoTime();
                try (var bot = Launched.on(environment)) {
                    poll.await(30, TimeUnit.SECONDS);
                    callers.awaitReady(++ready);
                    milliseconds.add((System.nanoTime() - began) / 1e6);
                    cpu.add(bot.cpuMilliseconds());
                    TimeUnit.SECONDS.sleep(3);
                    idle.add(bot.megabytes());
                }
            }
        }
        table.row("start to the first getUpdates and READY, ms", new Figures(milliseconds).spread(), "600");
        table.row("processor time until then, ms", new Figures(cpu).spread());
        table.row("memory (RSS) idle, MB", new Figures(idle).spread());
    }

    private void steady() throws Exception {
        try (var telegram = new LoopbackBotApi();
                var bot = Launched.on(environment(telegram))) {
            callers.awaitReady(++ready);
            asked(telegram, 20);
            double before = bot.cpuMilliseconds();
            var waited = new Figures(asked(telegram, 20));
            double used = bot.cpuMilliseconds() - before;
            table.row("25/s on each: p50, p99, ms", waited.quantile(0.5) + ", " + waited.quantile(0.99), "p99 5");
            table.row(
                    "processor time for an answer, ms",
                    number(used / waited.values().size()));
            table.row("memory (RSS) after that, MB", number(bot.megabytes()), "160");
        }
    }

    private List<Double> asked(LoopbackBotApi telegram, int seconds) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<Double>> onTelegram = () -> new Crowd(telegram).asks(PER_SECOND, seconds * PER_SECOND);
            var there = people.submit(onTelegram);
            var here = callers.asks(PER_SECOND, seconds * PER_SECOND);
            return Stream.concat(there.get().stream(), here.stream()).toList();
        }
    }

    private Map<String, String> environment(LoopbackBotApi telegram) {
        var both = new HashMap<>(telegram.environment());
        both.putAll(discord.trustingEnvironment());
        return both;
    }
}

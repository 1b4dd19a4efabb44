package org.rapporteur.telegram;

import static org.rapporteur.benchmark.Figures.number;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.rapporteur.benchmark.Figures;
import org.rapporteur.benchmark.Launched;
import org.rapporteur.benchmark.Table;

/** Measures the bot as a process against a Bot API on the same machine, beside a small bot of grammY on such a machine. */
public final class TelegramBenchmark {

    private static final int STARTS = 7;
    private static final int PER_SECOND = 50;

    private final Table table;

    public TelegramBenchmark(Table table) {
        this.table = table;
    }

    public void measure() throws Exception {
        table.about("Telegram", "grammY 1.46");
        starts();
        limited();
        unlimited();
    }

    // From the command line to the first poll, and what the process then weighs.

    private void starts() throws Exception {
        var polls = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        var answers = new ArrayList<Double>();
        var idle = new ArrayList<Double>();
        try (var telegram = new LoopbackBotApi()) {
            var crowd = new Crowd(telegram);
            var environment = Launched.onOneDatabase(telegram.environment());
            startsOnce(environment);
            for (int start = 0; start < STARTS; start++) {
                var poll = crowd.firstPoll();
                long began = System.nanoTime();
                try (var bot = Launched.on(environment)) {
                    poll.await(30, TimeUnit.SECONDS);
                    polls.add((System.nanoTime() - began) / 1e6);
                    cpu.add(bot.cpuMilliseconds());
                    TimeUnit.SECONDS.sleep(3);
                    idle.add(bot.megabytes());
                    answers.add(crowd.asksOnce());
                }
            }
        }
        table.row("start to the first getUpdates, ms", new Figures(polls).spread(), "177");
        table.row("processor time until then, ms", new Figures(cpu).spread());
        table.row("first answer, ms", new Figures(answers).spread());
        table.row("memory (RSS) idle, MB", new Figures(idle).spread(), "63");
    }

    /** Makes the database and the menus, which are there from then on. */
    private static void startsOnce(Map<String, String> environment) throws Exception {
        try (var _ = Launched.on(environment)) {
            TimeUnit.SECONDS.sleep(5);
        }
    }

    // With Telegram's flood limits in force.

    private void limited() throws Exception {
        try (var telegram = new LoopbackBotApi();
                var bot = Launched.on(telegram.environment())) {
            var crowd = new Crowd(telegram);
            crowd.asks(PER_SECOND, 2);
            TimeUnit.SECONDS.sleep(3);
            var limits = telegram.enforceFloodLimits();
            long began = System.nanoTime();
            crowd.asks(PER_SECOND, 10 * PER_SECOND);
            table.row(
                    "50/s for 10 s under Telegram's limits: all answered, s",
                    number((System.nanoTime() - began) / 1e9),
                    "18.6");
            table.row("refused (429) meanwhile", Integer.toString(limits.refusals()), "2225");
            table.row("memory (RSS) after that, MB", number(bot.megabytes()));
        }
    }

    // Without any limit.

    private void unlimited() throws Exception {
        try (var telegram = new LoopbackBotApi();
                var bot = Launched.with(
                        Unlimited.class,
                        telegram.settings().api().toString(),
                        Launched.database().toString())) {
            var crowd = new Crowd(telegram);
            crowd.asks(PER_SECOND, 20 * PER_SECOND);
            double before = bot.cpuMilliseconds();
            var waited = new Figures(crowd.asks(PER_SECOND, 20 * PER_SECOND));
            double used = bot.cpuMilliseconds() - before;
            table.row(
                    "50/s without limits: p50, p99, ms",
                    waited.quantile(0.5) + ", " + waited.quantile(0.99),
                    "p99 8.7");
            table.row(
                    "processor time for an answer, ms",
                    number(used / waited.values().size()));
            table.row("memory (RSS) after 50/s without limits, MB", number(bot.megabytes()), "121");
            crowd.asksAgain(10);
            table.row("64 chats that ask again at once: answers a second", number(crowd.asksAgain(10)), "3695");
            table.row("memory (RSS) after that, MB", number(bot.megabytes()));
        }
    }
}

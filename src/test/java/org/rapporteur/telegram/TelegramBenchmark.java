package org.rapporteur.telegram;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the bot as a process against a Bot API on the same machine, on the launcher's JVM flags and its AOT cache. Not a
 * test: it prints a table. Start the program once before, so that it is built and trained. The arguments name the parts to
 * measure: starts, limited, unlimited.
 */
public final class TelegramBenchmark {

    private static final Path HOME = Path.of(System.getProperty("rapporteur.home", "."));
    private static final String QUESTION = "/delegation russia";
    private static final int STARTS = 5;
    private static final int CHATS = 400;
    private static final int PER_SECOND = 50;

    private TelegramBenchmark() {}

    public static void main(String... arguments) throws Exception {
        // Otherwise the JDK's server holds back the second packet of an answer for 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var wanted = arguments.length == 0 ? List.of("starts", "limited", "unlimited") : List.of(arguments);
        if (wanted.contains("starts")) {
            starts();
        }
        if (wanted.contains("limited")) {
            limited();
        }
        if (wanted.contains("unlimited")) {
            unlimited();
        }
    }

    private static void row(String what, String figure) {
        System.out.printf(Locale.ROOT, "| %-58s | %22s |%n", what, figure);
    }

    // From the command line to the first poll, and what the process then weighs.

    private static void starts() throws Exception {
        var polls = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        var answers = new ArrayList<Double>();
        var idle = new ArrayList<Double>();
        for (int start = 0; start < STARTS; start++) {
            try (var telegram = new LoopbackBotApi()) {
                var poll = new CountDownLatch(1);
                telegram.isWatchedBy(call -> {
                    if (call.method().equals("getUpdates")) {
                        poll.countDown();
                    }
                });
                long began = System.nanoTime();
                var process = launched(telegram);
                poll.await(30, TimeUnit.SECONDS);
                polls.add(millisSince(began));
                cpu.add(1000 * cpuSeconds(process));
                TimeUnit.SECONDS.sleep(3);
                idle.add(megabytes(process));
                answers.add(firstAnswer(telegram));
                process.destroy();
                process.waitFor();
            }
        }
        row("start to first getUpdates, ms", spread(polls));
        row("  CPU until then, ms", spread(cpu));
        row("first answer, ms", spread(answers));
        row("RSS idle, MB", spread(idle));
    }

    private static double firstAnswer(LoopbackBotApi telegram) throws InterruptedException {
        var answered = new CountDownLatch(1);
        telegram.isWatchedBy(call -> answered.countDown());
        long asked = System.nanoTime();
        telegram.says(1, QUESTION);
        answered.await(30, TimeUnit.SECONDS);
        return millisSince(asked);
    }

    // With Telegram's flood limits in force.

    private static void limited() throws Exception {
        try (var telegram = new LoopbackBotApi()) {
            var process = launched(telegram);
            ask(telegram, PER_SECOND, 2);
            TimeUnit.SECONDS.sleep(3);
            var limits = telegram.enforceFloodLimits();
            long began = System.nanoTime();
            var latencies = ask(telegram, PER_SECOND, 10 * PER_SECOND);
            row("with the flood limits, 50/s for 10 s: all answered after, s", number(millisSince(began) / 1000));
            row("  refusals (429)", Integer.toString(limits.refusals()));
            row("  p50, p99 of the wait, s", quantile(latencies, 0.5, 1000) + ", " + quantile(latencies, 0.99, 1000));
            process.destroy();
            process.waitFor();
        }
    }

    // Without any limit.

    private static void unlimited() throws Exception {
        try (var telegram = new LoopbackBotApi()) {
            var process =
                    java(Unlimited.class.getName(), telegram.settings().api().toString());
            ask(telegram, PER_SECOND, 10 * PER_SECOND);
            double before = cpuSeconds(process);
            var latencies = ask(telegram, PER_SECOND, 20 * PER_SECOND);
            row("at 50/s: p50, p99, ms", quantile(latencies, 0.5, 1) + ", " + quantile(latencies, 0.99, 1));
            row("at 50/s: CPU per answer, ms", number(1000 * (cpuSeconds(process) - before) / latencies.size()));
            row("RSS after 50/s, MB", number(megabytes(process)));
            closedLoop(telegram, Duration.ofSeconds(10));
            row("closed loop of 64 chats, answers/s", number(closedLoop(telegram, Duration.ofSeconds(10))));
            row("RSS after that, MB", number(megabytes(process)));
            process.destroy();
            process.waitFor();
        }
    }

    /** Everybody asks again as soon as they are answered. */
    private static double closedLoop(LoopbackBotApi telegram, Duration length) throws InterruptedException {
        var answered = new AtomicLong();
        long end = System.nanoTime() + length.toNanos();
        telegram.isWatchedBy(call -> {
            if (call.method().equals("sendMessage") && System.nanoTime() < end) {
                answered.incrementAndGet();
                telegram.says(call.chat(), QUESTION);
            }
        });
        for (int chat = 1; chat <= 64; chat++) {
            telegram.says(chat, QUESTION);
        }
        TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
        TimeUnit.SECONDS.sleep(1);
        return answered.get() / (double) length.toSeconds();
    }

    /** So many questions at an even pace, each chat in its turn; gives how long each waited, in milliseconds. */
    private static List<Double> ask(LoopbackBotApi telegram, int perSecond, int questions) throws InterruptedException {
        var asked = new ConcurrentHashMap<Long, Long>();
        var waited = Collections.synchronizedList(new ArrayList<Double>());
        var open = new CountDownLatch(questions);
        telegram.isWatchedBy(call -> {
            var since = call.method().equals("sendMessage") && call.taken() ? asked.remove(call.chat()) : null;
            if (since != null) {
                waited.add(millisSince(since));
                open.countDown();
            }
        });
        long start = System.nanoTime();
        for (int question = 0; question < questions; question++) {
            long due = start + question * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            long chat = 1000L + question % CHATS;
            asked.put(chat, System.nanoTime());
            telegram.says(chat, QUESTION);
        }
        open.await(60, TimeUnit.SECONDS);
        return List.copyOf(waited);
    }

    // The process.

    private static Process launched(LoopbackBotApi telegram) throws IOException {
        return started(telegram, List.of(HOME.resolve("rapporteur").toString(), "run"));
    }

    /** The launcher's own command line, but with another class behind the jar. */
    private static Process java(String main, String argument) throws IOException {
        var target = HOME.resolve("target").toAbsolutePath().normalize();
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags());
        command.addAll(List.of(
                "-XX:AOTCache=" + target.resolve("rapporteur.aot"),
                "-Drapporteur.home=" + HOME.toAbsolutePath().normalize(),
                "-cp",
                target.resolve("rapporteur.jar") + File.pathSeparator + target.resolve("test-classes"),
                main,
                argument,
                database().toString()));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static Process started(LoopbackBotApi telegram, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command);
        var settings = telegram.settings();
        builder.environment()
                .putAll(Map.of(
                        TelegramSettings.TOKEN,
                        settings.token().value(),
                        TelegramSettings.API_URL,
                        settings.api().toString(),
                        "RAPPORTEUR_DB_URL",
                        "jdbc:sqlite:" + database()));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static Path database() throws IOException {
        return Files.createTempDirectory("rapporteur-benchmark").resolve("rapporteur.db");
    }

    /** As they stand in the launcher. */
    private static List<String> flags() throws IOException {
        var assignment = Pattern.compile("FLAGS=['\"](?:\\$FLAGS )?([^'\"]*)['\"]");
        try (var lines = Files.lines(HOME.resolve("rapporteur"))) {
            return lines.map(assignment::matcher)
                    .filter(matcher -> matcher.matches())
                    .flatMap(matcher -> Stream.of(matcher.group(1).split(" ")))
                    .toList();
        }
    }

    private static double megabytes(Process process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        }
    }

    private static double cpuSeconds(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    // Figures.

    private static double millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }

    private static String quantile(List<Double> values, double share, double unit) {
        var sorted = values.stream().sorted().toList();
        return number(sorted.get((int) Math.ceil(share * sorted.size()) - 1) / unit);
    }

    /** The median, and between which extremes it lies. */
    private static String spread(List<Double> values) {
        return Arrays.asList(0.5, 0.01, 1.0).stream()
                .map(share -> quantile(values, share, 1))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), all -> all.get(0) + " [" + all.get(1) + "-" + all.get(2) + "]"));
    }
}

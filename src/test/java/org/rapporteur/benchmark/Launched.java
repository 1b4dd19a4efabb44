package org.rapporteur.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bot as {@code ./rapporteur run} starts it, with a database of its own. */
public record Launched(Process process) implements AutoCloseable {

    private static final Path HOME =
            Path.of(System.getProperty("rapporteur.home", ".")).toAbsolutePath().normalize();
    private static final String LAUNCHER = HOME.resolve("rapporteur").toString();
    private static final Pattern FLAGS = Pattern.compile("FLAGS=['\"](?:\\$FLAGS )?([^'\"]*)['\"]");

    /** Lets the launcher train, so that no start that is measured pays for it. */
    public static void train() throws IOException, InterruptedException {
        new ProcessBuilder(LAUNCHER, "run", "--help")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /**
     * Starts one.
     *
     * @param environment where the platforms are, and who the bot is there
     */
    public static Launched on(Map<String, String> environment) throws IOException {
        return started(List.of(LAUNCHER, "run"), environment);
    }

    /** The same, with a database that stays there from one start to the next. */
    public static Map<String, String> onOneDatabase(Map<String, String> environment) throws IOException {
        var lasting = new HashMap<>(environment);
        lasting.put("RAPPORTEUR_DB_URL", "jdbc:sqlite:" + database());
        return lasting;
    }

    /** Starts the launcher's own command line, but with a class of the tests behind the jar. */
    public static Launched with(Class<?> main, String... arguments) throws IOException {
        var target = HOME.resolve("target");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags());
        command.add("-XX:AOTCache=" + target.resolve("run.aot"));
        command.add("-Drapporteur.home=" + HOME);
        command.add("-cp");
        command.add(target.resolve("rapporteur.jar") + File.pathSeparator + target.resolve("test-classes"));
        command.add(main.getName());
        command.addAll(Arrays.asList(arguments));
        return started(command, Map.of());
    }

    private static Launched started(List<String> command, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command);
        builder.environment().put("RAPPORTEUR_DB_URL", "jdbc:sqlite:" + database());
        builder.environment().put("RAPPORTEUR_HTTP_PORT", "0");
        builder.environment().putAll(environment);
        return new Launched(
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** A file that is not there yet. */
    public static Path database() throws IOException {
        return Files.createTempDirectory("rapporteur-benchmark").resolve("rapporteur.db");
    }

    /** The JVM's, as they stand in the launcher. */
    static List<String> flags() throws IOException {
        try (var lines = Files.lines(Path.of(LAUNCHER))) {
            return lines.map(FLAGS::matcher)
                    .filter(matcher -> matcher.matches())
                    .flatMap(matcher -> Stream.of(matcher.group(1).split(" ")))
                    .toList();
        }
    }

    /** What it holds of the machine's memory. */
    public double megabytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        }
    }

    /** How much of the processors it has used since its start. */
    public double cpuMilliseconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

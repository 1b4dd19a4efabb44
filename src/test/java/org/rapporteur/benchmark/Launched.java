package org.rapporteur.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The bot as {@code ./rapporteur run} starts it, with a database of its own. Start the program once before, so that it is trained. */
public record Launched(Process process) implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("rapporteur.home", "."));

    /**
     * Starts one.
     *
     * @param environment where the platform is, and who the bot is there
     */
    public static Launched on(Map<String, String> environment) throws IOException {
        var database = Files.createTempDirectory("rapporteur-benchmark").resolve("rapporteur.db");
        var builder = new ProcessBuilder(HOME.resolve("rapporteur").toString(), "run");
        builder.environment().put("RAPPORTEUR_DB_URL", "jdbc:sqlite:" + database);
        builder.environment().putAll(environment);
        return new Launched(
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
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

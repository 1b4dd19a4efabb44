package org.rapporteur;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The bot as a process of its own, as a host runs it: {@code rapporteur run}, and settings from the environment. */
public final class BotProcess implements AutoCloseable {

    /** Like those of the launcher. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx60m",
            "-Xmn10m",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path log;

    private BotProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts one.
     *
     * @param directory for the log, and for whatever else the process keeps
     * @param environment where the platforms are, and who the bot is there; what comes later counts
     */
    public static BotProcess start(Path directory, List<Map<String, String>> environment) {
        var started = start(prepared(directory, environment), directory.resolve("log"));
        started.awaitFirstWord();
        return started;
    }

    /** One whose log is written to that file. */
    static BotProcess start(Path directory, Path log, List<Map<String, String>> environment) {
        return start(prepared(directory, environment), log);
    }

    /** One that another program starts, such as one that takes rights from it. */
    static BotProcess startedBy(List<String> program, Path directory, List<Map<String, String>> environment) {
        var builder = prepared(directory, environment);
        builder.command().addAll(0, program);
        return start(builder, directory.resolve("log"));
    }

    private static ProcessBuilder prepared(Path directory, List<Map<String, String>> environment) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java);
        builder.command().addAll(FLAGS);
        builder.command().add("-Drapporteur.home=" + System.getProperty("rapporteur.home"));
        builder.command().addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "run"));
        builder.environment().keySet().removeIf(name -> name.matches("(TELEGRAM|DISCORD|RAPPORTEUR)_.*"));
        builder.environment().put("RAPPORTEUR_HTTP_PORT", "off");
        builder.environment().put("RAPPORTEUR_DB_URL", "jdbc:sqlite:" + directory.resolve("rapporteur.db"));
        environment.forEach(builder.environment()::putAll);
        return builder;
    }

    private static BotProcess start(ProcessBuilder builder, Path log) {
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())));
        try {
            return new BotProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On a busy machine a start takes long, and that is not what is tested. */
    private void awaitFirstWord() {
        await().until(() -> !process.isAlive() || !log().isEmpty());
    }

    /** SIGKILL: nothing is said, and nothing is finished. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, as from a process manager or a container. */
    public void stop() {
        process.destroy();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE)) {
            throw new IllegalStateException("the process does not end: " + log());
        }
        return process.exitValue();
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

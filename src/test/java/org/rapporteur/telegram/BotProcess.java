package org.rapporteur.telegram;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rapporteur.Main;

/** The bot as a process of its own, as a host runs it: {@code rapporteur run}, and settings from the environment. */
final class BotProcess implements AutoCloseable {

    /** Like those of the launcher. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx64m",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED");

    private final Process process;
    private final Path log;

    private BotProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param directory for the log, and for whatever else the process keeps */
    static BotProcess start(LoopbackBotApi telegram, Path directory) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java);
        builder.command().addAll(FLAGS);
        builder.command().add("-Drapporteur.home=" + System.getProperty("rapporteur.home"));
        builder.command().addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "run"));
        builder.environment().remove(TelegramSettings.TOKEN_FILE);
        builder.environment().put(TelegramSettings.TOKEN, LoopbackBotApi.TOKEN.value());
        builder.environment()
                .put(TelegramSettings.API_URL, telegram.settings().api().toString());
        builder.environment().put("RAPPORTEUR_DB_URL", "jdbc:sqlite:" + directory.resolve("rapporteur.db"));
        var log = directory.resolve("log");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())));
        try {
            return new BotProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: nothing is said, and nothing is finished. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, as from a process manager or a container. */
    void stop() {
        process.destroy();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process does not end: " + log());
        }
        return process.exitValue();
    }

    String log() {
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

package org.rapporteur;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.configuration.Configuration;
import org.rapporteur.console.Given;
import org.rapporteur.console.Surroundings;
import org.rapporteur.store.StoreSettings;
import org.rapporteur.telegram.Rehearsal;
import org.rapporteur.web.Metrics;
import org.rapporteur.web.Probe;
import org.rapporteur.web.Web;
import org.rapporteur.web.WebSettings;

/**
 * Goes once through a run as a host starts it, with settings, a database and platforms of its own that are gone afterwards.
 * What it leaves out, the JVM has to look for, check and link at every start.
 */
record Rehearsing(Path facts, InstantSource clock, PrintStream err) {

    private static final String SETTINGS = "http:\n  port: 0\n";

    /** Whether it came to the last answer on both platforms. */
    boolean perform(org.rapporteur.discord.Rehearsal discord) {
        try {
            var folder = Files.createTempDirectory("rapporteur-rehearsal");
            try (var telegram = new Rehearsal()) {
                onTheWeb();
                return run(settings(folder, telegram, discord), telegram, discord);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no folder to rehearse in", e);
        }
    }

    private Settings.Reading settings(Path folder, Rehearsal telegram, org.rapporteur.discord.Rehearsal discord)
            throws IOException {
        var written = Files.writeString(folder.resolve("rehearsal.yaml"), SETTINGS);
        var environment = new HashMap<String, String>();
        environment.putAll(telegram.environment());
        environment.putAll(discord.environment());
        environment.putAll(Map.of(
                Configuration.VARIABLE, written.toString(),
                StoreSettings.URL, StoreSettings.SQLITE + folder.resolve("rehearsal.db"),
                Settings.FACTS, facts.toString()));
        return Settings.onPlatforms(Given.nothing(), new Surroundings(environment, ZoneOffset.UTC));
    }

    private boolean run(Settings.Reading reading, Rehearsal telegram, org.rapporteur.discord.Rehearsal discord) {
        return switch (reading) {
            case Settings.Reading.Good(var settings) -> {
                var stop = new CompletableFuture<Boolean>();
                var exitCode = CompletableFuture.supplyAsync(
                        () -> new Running(clock, err).run(settings, stop), Thread::startVirtualThread);
                var isPlayed = telegram.await() && discord.await();
                stop.complete(true);
                yield exitCode.join() == ExitCode.WELL && isPlayed;
            }
            case Settings.Reading.Bad(var faults) -> throw new IllegalStateException(String.join("\n", faults));
        };
    }

    /** What Prometheus asks for; the port of a run opens only when the platforms have been reached. */
    private static void onTheWeb() {
        if (Web.open(
                        WebSettings.anywhere(),
                        List.of(new Probe("rehearsal", Optional::empty)),
                        new Metrics(Runnable::run))
                instanceof Web.Opening.Opened(var web)) {
            try (web) {
                look(web, "/readyz");
                look(web, "/metrics");
            }
        }
    }

    private static void look(Web web, String page) {
        var address = URI.create("http://127.0.0.1:" + web.address().getPort() + page);
        try (var text = address.toURL().openStream()) {
            text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the port of a rehearsal is silent", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

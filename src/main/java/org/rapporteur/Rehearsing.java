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
import org.rapporteur.archive.Reading;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.configuration.Configuration;
import org.rapporteur.console.Given;
import org.rapporteur.console.Surroundings;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Phrases;
import org.rapporteur.question.Dictionaries;
import org.rapporteur.reminder.Keeping;
import org.rapporteur.store.SqliteLibrary;
import org.rapporteur.store.StoreSettings;
import org.rapporteur.telegram.Rehearsal;
import org.rapporteur.web.Metrics;
import org.rapporteur.web.Probe;
import org.rapporteur.web.Web;
import org.rapporteur.web.WebSettings;

/**
 * Goes once through a run as a host starts it, on platforms of its own. What it leaves out, the JVM has to look for, check
 * and link at every start; what only the first start does, such as making a database, it had better leave out. So it is
 * performed twice, and the JVM watches the second time.
 *
 * @param stage the directory for what is there from one start to the next: settings, a database, SQLite's own library
 */
record Rehearsing(Path stage, InstantSource clock, PrintStream err) {

    private static final String SETTINGS = "http:\n  port: 0\n";

    int perform(Settings settings) {
        return switch (settings.archive().read()) {
            case Reading.Good(var facts, var _) ->
                perform(settings.facts(), new Desks(new FactBook(facts), Dictionaries.onDemand(), new Phrases()));
            case Reading.Bad(var faults) -> ExitCode.tell(faults, err, ExitCode.FAULTY);
        };
    }

    private int perform(Path facts, Desks desks) {
        try (var telegram = new Rehearsal();
                var discord = new org.rapporteur.discord.Rehearsal(commands(desks), desks.phrases(), clock)) {
            SqliteLibrary.keepIn(Files.createDirectories(stage));
            onTheWeb();
            return run(settings(facts, telegram, discord), telegram, discord);
        } catch (IOException e) {
            throw new UncheckedIOException("no place to rehearse in", e);
        }
    }

    private Commands commands(Desks desks) {
        var reminders = desks.reminders(Keeping.untilLeaving(), List::of, clock);
        return desks.desk(PreferenceBook.inMemory(), reminders, Lasting.UNTIL_FORGOTTEN)
                .commands();
    }

    private Settings.Reading settings(Path facts, Rehearsal telegram, org.rapporteur.discord.Rehearsal discord)
            throws IOException {
        var written = Files.writeString(stage.resolve("rehearsal.yaml"), SETTINGS);
        var environment = new HashMap<String, String>();
        environment.putAll(telegram.environment());
        environment.putAll(discord.environment());
        environment.putAll(Map.of(
                Configuration.VARIABLE, written.toString(),
                StoreSettings.URL, StoreSettings.SQLITE + stage.resolve("rehearsal.db"),
                Settings.FACTS, facts.toString()));
        return Settings.onPlatforms(Given.nothing(), new Surroundings(environment, ZoneOffset.UTC));
    }

    private int run(Settings.Reading reading, Rehearsal telegram, org.rapporteur.discord.Rehearsal discord) {
        return switch (reading) {
            case Settings.Reading.Good(var settings) -> {
                var stop = new CompletableFuture<Boolean>();
                var exitCode = CompletableFuture.supplyAsync(
                        () -> new Running(clock, err).run(settings, stop), Thread::startVirtualThread);
                var isPlayed = telegram.await() && discord.await();
                stop.complete(true);
                yield isPlayed ? exitCode.join() : ExitCode.FAULTY;
            }
            case Settings.Reading.Bad(var faults) -> ExitCode.tell(faults, err, ExitCode.FAULTY);
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
}

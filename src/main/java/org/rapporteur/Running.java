package org.rapporteur;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;
import org.rapporteur.archive.Fault;
import org.rapporteur.archive.Reading;
import org.rapporteur.archive.Watch;
import org.rapporteur.fact.FactBook;
import org.rapporteur.fact.Facts;
import org.rapporteur.language.Phrases;
import org.rapporteur.question.Dictionaries;
import org.rapporteur.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot on its platforms: from the start to the last answer, and told of edits of the record in between. */
record Running(InstantSource clock, PrintStream err) {

    private static final String NO_PLATFORM = """
        No platform is set up, so there is nothing to run.

        To be on Telegram, the bot needs a token, which costs nothing:
          1. Open a chat with @BotFather in Telegram and send /newbot.
          2. Answer what it asks: a name, and a user name that ends in "bot".
          3. Put the token that it gives you into a file that only you can read.
          4. TELEGRAM_TOKEN_FILE=that-file ./rapporteur run

        To be on Discord, it needs a token as well:
          1. Make an application in Discord's Developer Portal.
          2. On its page Bot, reset the token, and put it into a file that only you can read.
          3. DISCORD_TOKEN_FILE=that-file ./rapporteur run

        With both, one process serves both. ./rapporteur talks in the terminal, without any account.\
        """;

    int run(Settings settings) {
        return settings.telegram().isEmpty() && settings.discord().isEmpty()
                ? ExitCode.tell(List.of(NO_PLATFORM), err, ExitCode.MISUSED)
                : Signals.heeded(stop -> run(settings, stop));
    }

    /** The watch is made before the first reading, so that no edit falls between the two. The store opens meanwhile. */
    int run(Settings settings, CompletableFuture<Boolean> stop) {
        var opening = CompletableFuture.supplyAsync(() -> Store.open(settings.store()), Thread::startVirtualThread);
        var archive = settings.archive();
        var opened = new CompletableFuture<FactBook>();
        var monitoring = new Monitoring(settings.web(), clock);
        var edits = new Edits(opened, monitoring);
        var watch = new Watch(archive, edits::take, edits::refuse);
        var reading = archive.read();
        return withStore(opening.join(), store -> switch (reading) {
            case Reading.Good(var facts, var _) -> {
                opened.complete(new FactBook(facts));
                monitoring.read();
                try (var _ = watch.looking()) {
                    yield serve(settings, opened.join(), store, monitoring, stop);
                }
            }
            case Reading.Bad(var faults) -> fail(faults);
        });
    }

    /** What becomes of a changed record. Its logger is its own, so that no start waits for logging to be set up. */
    private record Edits(CompletableFuture<FactBook> book, Monitoring monitoring) {

        private static final Logger LOG = LoggerFactory.getLogger(Running.class);

        void take(Facts facts) {
            book.join().replace(facts);
            monitoring.read();
            LOG.info("The record was changed and has been read again.");
        }

        void refuse(List<Fault> faults) {
            monitoring.refused();
            LOG.warn("The record was changed and has faults; answers still come from the one before.");
            faults.forEach(fault -> LOG.warn("{}", fault));
        }
    }

    private static int fail(List<?> faults) {
        var log = LoggerFactory.getLogger(Running.class);
        faults.forEach(fault -> log.error("{}", fault));
        return ExitCode.FAULTY;
    }

    private int withStore(Store.Opening opening, ToIntFunction<Store> errand) {
        return switch (opening) {
            case Store.Opening.Opened(var store) -> {
                try (store) {
                    yield errand.applyAsInt(store);
                }
            }
            case Store.Opening.Fault(var words) -> fail(List.of(words));
        };
    }

    private int serve(
            Settings settings, FactBook book, Store store, Monitoring monitoring, CompletableFuture<Boolean> stop) {
        var desks = new Desks(book, Dictionaries.onDemand(), new Phrases());
        return new Serving(settings, desks, store, monitoring, clock).until(stop);
    }
}

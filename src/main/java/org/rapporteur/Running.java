package org.rapporteur;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Fault;
import org.rapporteur.archive.Reading;
import org.rapporteur.archive.Watch;
import org.rapporteur.fact.FactBook;
import org.rapporteur.fact.Facts;
import org.rapporteur.language.Phrases;
import org.rapporteur.preference.Lasting;
import org.rapporteur.store.Store;
import org.rapporteur.telegram.TelegramBot;
import org.rapporteur.telegram.TelegramSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot on its platforms: from the start to the last answer, and told of edits of the record in between. */
record Running(InstantSource clock, PrintStream err) {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    /** Somewhat less than the five seconds after which hosts lose patience. */
    private static final int MILLISECONDS_TO_STOP = 4900;

    private static final String NO_PLATFORM = """
        No platform is set up, so there is nothing to run.

        To be on Telegram, the bot needs a token, which costs nothing:
          1. Open a chat with @BotFather in Telegram and send /newbot.
          2. Answer what it asks: a name, and a user name that ends in "bot".
          3. Put the token that it gives you into a file that only you can read.
          4. TELEGRAM_TOKEN_FILE=that-file ./rapporteur run

        ./rapporteur talks in the terminal, without any account.\
        """;

    int run(Settings settings) {
        return settings.telegram()
                .map(telegram -> heedingSignals(stop -> run(settings, telegram, stop)))
                .orElseGet(() -> Main.tell(List.of(NO_PLATFORM), err, Main.MISUSED));
    }

    /**
     * An errand that is told when somebody stops the process, and then has five seconds.
     *
     * <p>A JVM that ends by a signal leaves with 128 and the signal's number, which process managers take for a failure. So
     * the hook waits until all is closed, and ends the JVM itself with the errand's own exit code.
     */
    private static int heedingSignals(ToIntFunction<CompletableFuture<Boolean>> errand) {
        var stop = new CompletableFuture<Boolean>();
        var exitCode = new CompletableFuture<Integer>();
        var hook = Thread.ofPlatform().unstarted(() -> {
            if (!exitCode.isDone()) {
                stop.complete(true);
                exitCode.completeOnTimeout(Main.FAULTY, MILLISECONDS_TO_STOP, TimeUnit.MILLISECONDS);
                Runtime.getRuntime().halt(exitCode.join());
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            exitCode.complete(errand.applyAsInt(stop));
        } finally {
            exitCode.complete(Main.FAULTY);
        }
        return exitCode.join();
    }

    /** The watch is made before the first reading, so that no edit falls between the two. */
    private int run(Settings settings, TelegramSettings telegram, CompletableFuture<Boolean> stop) {
        var archive = new Archive(settings.facts());
        var opened = new CompletableFuture<FactBook>();
        var watch = new Watch(archive, facts -> renew(opened.join(), facts), Running::keep);
        return switch (archive.read()) {
            case Reading.Good(var facts, var _) -> {
                opened.complete(new FactBook(facts));
                try (var _ = Main.looking(watch)) {
                    yield withStore(settings, store -> onTelegram(telegram, opened.join(), store, stop));
                }
            }
            case Reading.Bad(var faults) -> Main.tell(faults, err, Main.FAULTY);
        };
    }

    private static void renew(FactBook book, Facts facts) {
        book.replace(facts);
        LOG.info("The record was changed and has been read again.");
    }

    private static void keep(List<Fault> faults) {
        LOG.warn("The record was changed and has faults; answers still come from the one before.");
        faults.forEach(fault -> LOG.warn("{}", fault));
    }

    private int withStore(Settings settings, ToIntFunction<Store> errand) {
        return switch (Store.open(settings.store())) {
            case Store.Opening.Opened(var store) -> {
                try (store) {
                    yield errand.applyAsInt(store);
                }
            }
            case Store.Opening.Fault(var words) -> Main.tell(List.of(words), err, Main.FAULTY);
        };
    }

    private int onTelegram(TelegramSettings settings, FactBook book, Store store, CompletableFuture<Boolean> stop) {
        var handled =
                store.handledUpdates(TelegramBot.PLATFORM, settings.token().bot());
        var phrases = new Phrases();
        var desk = Main.desk(book, Main.loading(), phrases, store.preferences(), Lasting.UNTIL_FORGOTTEN);
        var telegram = new TelegramBot(settings, desk, phrases, store.preferences(), handled, clock);
        try (telegram) {
            telegram.start();
            CompletableFuture.anyOf(stop, telegram.ended()).join();
            if (stop.isDone()) {
                LOG.info("Stopping: what is in hand is answered first.");
            }
        }
        return ended(telegram);
    }

    private int ended(TelegramBot telegram) {
        var trouble = telegram.ended().join();
        LOG.info("Stopped.");
        return Main.tell(trouble.stream().toList(), err, trouble.isPresent() ? Main.FAULTY : Main.WELL);
    }
}

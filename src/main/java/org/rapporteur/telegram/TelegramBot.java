package org.rapporteur.telegram;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.language.Phrases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot on Telegram: the wire and the manners put together. */
public final class TelegramBot implements AutoCloseable {

    /** As it stands in an {@link org.rapporteur.chat.Address}. */
    public static final String PLATFORM = Place.PLATFORM;

    private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** With what follows it, half of what process managers grant before they kill. */
    private static final Duration FAREWELL = Duration.ofMillis(2500);

    private final CompletableFuture<Optional<String>> ended = new CompletableFuture<>();
    private final ExecutorService chores = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread thread = Thread.ofVirtual().name("telegram").unstarted(this::run);
    private final Connection connection = new Connection(PATIENCE);
    private final TelegramSettings settings;
    private final Desk desk;
    private final Phrases phrases;
    private final PreferenceBook preferences;
    private final HandledUpdates handled;
    private final Timing timing;
    private final Limits limits;
    private final Whereabouts whereabouts;
    private final BotApi api;
    private final Outbox outbox;

    public TelegramBot(
            TelegramSettings settings,
            Desk desk,
            Phrases phrases,
            PreferenceBook preferences,
            HandledUpdates handled,
            InstantSource clock) {
        this(settings, desk, phrases, preferences, handled, new Timing(clock, Pause.parking()), new Limits());
    }

    TelegramBot(
            TelegramSettings settings,
            Desk desk,
            Phrases phrases,
            PreferenceBook preferences,
            HandledUpdates handled,
            Timing timing,
            Limits limits) {
        this.settings = settings;
        this.desk = desk;
        this.phrases = phrases;
        this.preferences = preferences;
        this.handled = handled;
        this.timing = timing;
        this.limits = limits;
        whereabouts = new Whereabouts(preferences, timing.clock());
        api = new HttpBotApi(settings, connection);
        outbox = new Outbox(api, limits, timing, whereabouts);
    }

    /** Begins, and goes on until it is closed or Telegram will have no more of it. */
    public void start() {
        thread.start();
    }

    /** Is done when the bot is not on Telegram any more; what went wrong is told in words for the host. */
    public CompletableFuture<Optional<String>> ended() {
        return ended;
    }

    /** Brings what the bot says unasked; not before the start. */
    public Platform platform() {
        return new TelegramPlatform(outbox, Letters.of(desk.commands()));
    }

    private void run() {
        try {
            ended.complete(words(live()));
        } catch (RuntimeException | Error fault) {
            ended.complete(words(End.broken(fault)));
        }
    }

    private End live() {
        try {
            return switch (new Introduction(api, timing).ask()) {
                case Introduction.Reply.Welcome(var me) -> listen(me);
                case Introduction.Reply.Rejected(var end) -> end;
            };
        } catch (InterruptedException closing) {
            return new End.Stopped();
        }
    }

    /** Nobody has to wait for the menus and the chores. */
    private End listen(Me me) {
        var poller = new Poller(new LongPoll(settings, connection, Poller.LONGEST_WAIT), front(me), handled, timing);
        poller.start();
        LOG.info("On Telegram as @{}: https://t.me/{}", me.username(), me.username());
        chores.execute(new Forgetting(preferences, timing));
        chores.execute(new Display(outbox, new Menus(desk.commands(), phrases).wishes()));
        try {
            return poller.ended().get();
        } catch (InterruptedException | ExecutionException closing) {
            poller.stop(FAREWELL);
            return poller.ended().join();
        }
    }

    private Front front(Me me) {
        var guests = new Guests(preferences, new Membership(outbox));
        var answering = Answering.at(desk, phrases, guests, timing.clock());
        var hearing = new Hearing(me, desk.commands());
        return new Front(new Reception(hearing, new Haste(limits), answering, whereabouts), outbox);
    }

    private Optional<String> words(End end) {
        return switch (end) {
            case End.Stopped() -> Optional.empty();
            case End.Failed(var words) -> Optional.of(words + settings.elsewhere());
        };
    }

    /** Ends the open poll, finishes what is in hand, confirms it, and lets go of the threads; within five seconds. */
    @Override
    public void close() {
        if (thread.isAlive()) {
            thread.interrupt();
            ended.join();
        }
        chores.shutdownNow();
        outbox.close();
        connection.close();
    }
}

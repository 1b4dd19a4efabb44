package org.rapporteur.telegram;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.rapporteur.chat.Condition;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Movements;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Presence;
import org.rapporteur.chat.Timing;
import org.rapporteur.chat.Traffic;
import org.rapporteur.language.Phrases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot on Telegram: the wire and the manners put together. */
public final class TelegramBot implements Presence {

    /** As it stands in an {@link org.rapporteur.chat.Address}. */
    public static final String PLATFORM = Place.PLATFORM;

    private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** With what follows it, half of what process managers grant before they kill. */
    private static final Duration FAREWELL = Duration.ofMillis(2500);

    private static final Duration CHORES = Duration.ofMillis(300);

    private volatile Supplier<Condition> condition = () -> new Condition.Waiting("Not connected to Telegram yet.");
    private final CompletableFuture<Optional<String>> ended = new CompletableFuture<>();
    private final ExecutorService chores = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread thread = Thread.ofVirtual().name("telegram").unstarted(this::run);
    private final Connection connection = new Connection(PATIENCE);
    private final TelegramSettings settings;
    private final Desk desk;
    private final Phrases phrases;
    private final PreferenceBook preferences;
    private final Sharing sharing;
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
            Sharing sharing,
            Movements movements,
            InstantSource clock) {
        this(settings, desk, phrases, preferences, sharing, movements, Timing.real(clock), new Limits());
    }

    TelegramBot(
            TelegramSettings settings,
            Desk desk,
            Phrases phrases,
            PreferenceBook preferences,
            Sharing sharing,
            Movements movements,
            Timing timing,
            Limits limits) {
        this.settings = settings;
        this.desk = desk;
        this.phrases = phrases;
        this.preferences = preferences;
        this.sharing = sharing;
        this.timing = timing;
        this.limits = limits;
        whereabouts = new Whereabouts(preferences, movements, timing.clock());
        api = new HttpBotApi(settings, connection);
        outbox = new Outbox(api, limits, sharing.sending(), timing, whereabouts);
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public Condition condition() {
        return ended.isDone() ? new Condition.Over(ended.join().orElse("Stopped.")) : condition.get();
    }

    @Override
    public CompletableFuture<Optional<String>> ended() {
        return ended;
    }

    @Override
    public Traffic traffic() {
        return outbox.traffic();
    }

    @Override
    public Platform platform() {
        return new TelegramPlatform(outbox, Letters.of(desk.commands()), new Channels(outbox, me()));
    }

    /** A bot's id is the beginning of its token. */
    private UserId me() {
        return new UserId(Long.parseLong(settings.token().bot()));
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
            var introduction = new Introduction(api, timing);
            condition = introduction::condition;
            return switch (introduction.ask()) {
                case Introduction.Reply.Welcome(var me) -> listen(me);
                case Introduction.Reply.Rejected(var end) -> end;
            };
        } catch (InterruptedException closing) {
            return new End.Stopped();
        }
    }

    /** Nobody has to wait for the menus and the chores. */
    private End listen(Me me) {
        var guests = new Guests(preferences, new Membership(outbox));
        var reception = reception(me, Answering.at(desk, phrases, guests, timing.clock()));
        var front = new Front(reception, outbox);
        LOG.info("On Telegram as @{}: https://t.me/{}", me.username(), me.username());
        try (var lease = sharing.fetching().get()) {
            var polling = new Polling(lease, () -> poller(front), FAREWELL, outbox::close, timing);
            condition = polling::condition;
            chores.execute(new Display(outbox, new Menus(desk.commands(), phrases).wishes()));
            return polling.poll();
        }
    }

    private Poller poller(Front front) {
        var source = new LongPoll(settings, connection, Poller.LONGEST_WAIT);
        return new Poller(source, front, sharing.handled().get(), timing);
    }

    private Reception reception(Me me, Answering answering) {
        return new Reception(new Hearing(me, desk.commands()), new Haste(limits), answering, whereabouts);
    }

    private Optional<String> words(End end) {
        return switch (end) {
            case End.Stopped() -> Optional.empty();
            case End.Failed(var words) -> Optional.of(words + settings.elsewhere());
        };
    }

    @Override
    public void close() {
        if (thread.isAlive()) {
            thread.interrupt();
            ended.join();
        }
        endChores();
        outbox.close();
        connection.close();
    }

    /** A call that is broken off with the connection would be told to the log as a trouble. */
    private void endChores() {
        chores.shutdownNow();
        try {
            chores.awaitTermination(CHORES.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

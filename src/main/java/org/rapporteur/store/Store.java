package org.rapporteur.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.chat.Budget;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.Lease;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.reminder.Sends;
import org.rapporteur.reminder.SubscriptionId;
import org.rapporteur.reminder.Subscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's database: a SQLite file, which this process uses alone, or a PostgreSQL, which several may share. When it
 * fails later on, guests are answered all the same; the log tells of each trouble once.
 */
public final class Store implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    /** So many calendar days back, no zone has today. */
    private static final int DAYS_IN_SOME_ZONE = 2;

    private final Runnable release;
    private final Database database;
    private final Pulse pulse;
    private final StoredPreferences preferences;
    private final StoredSubscriptions subscriptions;
    private final StoredSends sends;
    private final List<StoredLease> leases = new CopyOnWriteArrayList<>();

    /** What opening came to. */
    public sealed interface Opening {

        record Opened(Store store) implements Opening {}

        /**
         * There is no database to work with.
         *
         * @param words for the host: place, cause and remedy
         */
        record Fault(String words) implements Opening {}
    }

    Store(Runnable release, Database database, Consumer<String> log) {
        this.release = release;
        this.database = database;
        var zones = new StoredZones(log);
        pulse = new Pulse(database);
        preferences = new StoredPreferences(database, zones);
        subscriptions = new StoredSubscriptions(database, new SubscriptionReader(zones));
        sends = new StoredSends(database, pulse.id());
        database.wake();
    }

    /** One of the processes that do something, where there may be several. */
    Store present() {
        if (database.engine().isShared()) {
            pulse.begin(() -> leases.forEach(StoredLease::look));
        }
        return this;
    }

    /** Opens the database, and makes folder, file and tables as far as they are missing. Nothing is left open by a fault. */
    public static Opening open(StoreSettings settings) {
        return open(settings, words -> LOG.warn("{}", words));
    }

    static Opening open(StoreSettings settings, Consumer<String> log) {
        return new Entrance(log).open(settings);
    }

    /**
     * Opens the database to read in it, also while a bot runs on it. Nothing is made or brought to this version; whoever
     * wants to change something {@linkplain #open opens} it.
     */
    public static Opening openToRead(StoreSettings settings) {
        return new Entrance(words -> LOG.warn("{}", words)).openToRead(settings);
    }

    /** What is wrong with the database at present, in words for the host; empty when all is well. */
    public Optional<String> trouble() {
        return database.trouble();
    }

    /** How many reminders ought to have been posted by now. */
    public int due(Instant now) {
        return database.read(handle -> handle.createQuery("select count(*) from subscription where next_at <= :now")
                        .bind("now", now.toEpochMilli())
                        .mapTo(Integer.class)
                        .one())
                .orElse(0);
    }

    /** What people and chats chose. */
    public PreferenceBook preferences() {
        return preferences;
    }

    /** The daily reminders. */
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    /** What was posted of them, and what is being posted. */
    public Sends sends() {
        return sends;
    }

    /**
     * What a bot handled until now. It is read once and then held in memory, so whoever begins to fetch updates asks anew.
     *
     * @param platform the platform's name, as in an {@link org.rapporteur.chat.Address}
     * @param bot the platform's own id of the bot: each numbers its updates independently
     */
    public HandledUpdates handledUpdates(String platform, String bot) {
        return new StoredUpdates(database, platform, bot);
    }

    /**
     * What wakes the postman; it must be closed before the store.
     *
     * @param platforms the names of those that this process serves: what is due on another waits for a process that does
     * @param serve looks after a subscription, and tells when to do so again
     * @param chores what is to be done every hour
     */
    public Alarm alarm(
            List<String> platforms,
            Function<SubscriptionId, Optional<Instant>> serve,
            Runnable chores,
            InstantSource clock) {
        return new Alarm(
                database,
                pulse.id(),
                platforms,
                serve,
                () -> {
                    sends.forgetBefore(
                            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_IN_SOME_ZONE));
                    chores.run();
                },
                clock);
    }

    /**
     * What only one of the processes may do that share the database; this one alone, where it is not shared.
     *
     * @param name what it is about; the same name for all
     */
    public Lease lease(String name) {
        return database.engine().isShared() ? shared(name) : Lease.undisputed();
    }

    private Lease shared(String name) {
        var lease = new StoredLease(database, name, pulse.id());
        leases.add(lease);
        lease.look();
        return lease;
    }

    /**
     * How many messages may be sent for a bot by all processes that share the database.
     *
     * @param platform the platform's name
     * @param bot the platform's own id of the bot
     * @param perSecond how many messages the platform takes in any second
     */
    public Budget budget(String platform, String bot, int perSecond, InstantSource clock) {
        return database.engine().isShared()
                ? new SharedBudget(database, platform + " " + bot, perSecond, clock)
                : Budget.own();
    }

    /** Whoever uses it must have come to an end. */
    @Override
    public void close() {
        if (database.engine().isShared()) {
            pulse.close();
        }
        database.close();
        release.run();
    }
}

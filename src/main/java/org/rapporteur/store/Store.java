package org.rapporteur.store;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.reminder.Sends;
import org.rapporteur.reminder.Subscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's database, in use by this process alone. When it fails later on, guests are answered all the same; the log tells
 * of each trouble once.
 */
public final class Store implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final SoleUse use;
    private final Database database;
    private final StoredPreferences preferences;
    private final StoredSubscriptions subscriptions;
    private final StoredSends sends;

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

    private Store(SoleUse use, Database database, Consumer<String> log) {
        this.use = use;
        this.database = database;
        var zones = new StoredZones(log);
        preferences = new StoredPreferences(database, zones);
        subscriptions = new StoredSubscriptions(database, new SubscriptionReader(zones));
        sends = new StoredSends(database, new Presence(database).id());
    }

    /** Opens the database, and makes folder, file and tables as far as they are missing. Nothing is left open by a fault. */
    public static Opening open(StoreSettings settings) {
        return open(settings, words -> LOG.warn("{}", words));
    }

    static Opening open(StoreSettings settings, Consumer<String> log) {
        return switch (SoleUse.of(settings.file())) {
            case SoleUse.Attempt.Granted(var use) -> open(settings, use, log);
            case SoleUse.Attempt.Refused(var words) -> new Opening.Fault(words);
        };
    }

    private static Opening open(StoreSettings settings, SoleUse use, Consumer<String> log) {
        var diagnosis = new Diagnosis(settings.file());
        var sqlite = new Sqlite(settings.file());
        try {
            if (Schema.raised(sqlite.connections()) > Schema.VERSION) {
                use.close();
                return new Opening.Fault(diagnosis.newer());
            }
            return new Opening.Opened(new Store(use, new Database(sqlite.pool(), diagnosis, log), log));
        } catch (SQLException | FlywayException e) {
            use.close();
            return new Opening.Fault(diagnosis.of(e));
        }
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
     * What a bot handled; to be asked for once, since it is held in memory.
     *
     * @param platform the platform's name, as in an {@link org.rapporteur.chat.Address}
     * @param bot the platform's own id of the bot: each numbers its updates independently
     */
    public HandledUpdates handledUpdates(String platform, String bot) {
        return new StoredUpdates(database, platform, bot);
    }

    /** Whoever uses it must have come to an end. */
    @Override
    public void close() {
        database.close();
        use.close();
    }
}

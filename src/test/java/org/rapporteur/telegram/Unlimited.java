package org.rapporteur.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.rapporteur.chat.Movements;
import org.rapporteur.chat.Timing;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoreSettings;

/** The bot as {@code rapporteur run} starts it, but without a limit on what it sends: to see what it could. */
final class Unlimited {

    private static final Limits NONE = new Limits(1_000_000, 1_000_000, Duration.ofNanos(1), 1_000_000, 1_000_000);

    private Unlimited() {}

    /** Runs until it is killed. The arguments are the address of the Bot API and the file of the database. */
    public static void main(String... arguments) {
        var house = House.today();
        var store = ((Store.Opening.Opened) Store.open(new StoreSettings(Path.of(arguments[1])))).store();
        var bot = new TelegramBot(
                new TelegramSettings(LoopbackBotApi.TOKEN, URI.create(arguments[0])),
                house.desk(),
                house.phrases(),
                store.preferences(),
                Sharing.withNobody(store.handledUpdates(TelegramBot.PLATFORM, "42")),
                Movements.unheeded(),
                Timing.real(InstantSource.system()),
                NONE);
        bot.start();
        bot.ended().join();
    }
}

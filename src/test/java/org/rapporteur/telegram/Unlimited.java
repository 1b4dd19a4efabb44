package org.rapporteur.telegram;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.PreferenceBook;

/** The bot as {@code rapporteur run} starts it, but without a limit on what it sends: to see what it could. */
final class Unlimited {

    private static final Limits NONE = new Limits(1_000_000, 0, 1_000_000, Duration.ofNanos(1), 1_000_000, 1_000_000);

    private Unlimited() {}

    /** Runs until it is killed. The only argument is the address of the Bot API. */
    public static void main(String... arguments) {
        var house = House.today();
        var bot = new TelegramBot(
                new TelegramSettings(LoopbackBotApi.TOKEN, URI.create(arguments[0])),
                house.desk(),
                house.phrases(),
                PreferenceBook.forgetful(),
                HandledUpdates.forgetful(),
                new Timing(InstantSource.system(), Pause.parking()),
                NONE);
        bot.start();
        bot.ended().join();
    }
}

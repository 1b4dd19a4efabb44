package org.rapporteur.discord;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.LeapingClock;
import org.rapporteur.chat.Movements;
import org.rapporteur.chat.PreferenceBook;

/**
 * The bot on a loopback Discord: the real one, on the real record, over real sockets. Its clock stands still, so no question
 * grows too old for it on a machine that has much else to do; and its pauses take no time.
 */
final class LoopbackHouse implements AutoCloseable {

    private final PreferenceBook book;
    private final LeapingClock clock = new LeapingClock();
    private final DiscordBot bot;

    private LoopbackHouse(LoopbackDiscord discord, PreferenceBook book, Desk desk, Optional<Shards> shards) {
        this.book = book;
        bot = new DiscordBot(
                settings(discord, shards),
                desk,
                House.today().phrases(),
                book,
                Movements.unheeded(),
                InstantSource.fixed(Instant.now()),
                clock.timing());
        bot.start();
    }

    static LoopbackHouse on(LoopbackDiscord discord) {
        return with(House.today().desk(), discord);
    }

    /** With settings that are heeded. */
    static LoopbackHouse keeping(LoopbackDiscord discord) {
        var house = House.keeping();
        return new LoopbackHouse(discord, house.book(), house.desk(), Optional.empty());
    }

    static LoopbackHouse with(Desk desk, LoopbackDiscord discord) {
        return new LoopbackHouse(discord, PreferenceBook.inMemory(), desk, Optional.empty());
    }

    static LoopbackHouse with(Shards shards, LoopbackDiscord discord) {
        return new LoopbackHouse(
                discord, PreferenceBook.inMemory(), House.today().desk(), Optional.of(shards));
    }

    private static DiscordSettings settings(LoopbackDiscord discord, Optional<Shards> shards) {
        return new DiscordSettings(
                new BotToken(LoopbackDiscord.TOKEN), URI.create(discord.api()), Optional.empty(), shards);
    }

    DiscordBot bot() {
        return bot;
    }

    PreferenceBook book() {
        return book;
    }

    /** How long the bot paused, again and again. */
    List<Duration> pauses() {
        return clock.pauses();
    }

    @Override
    public void close() {
        bot.close();
    }
}

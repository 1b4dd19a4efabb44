package org.rapporteur.discord;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.LeapingClock;
import org.rapporteur.chat.Movements;
import org.rapporteur.chat.PreferenceBook;

/**
 * The bot on a loopback Discord: the real one, on the real record, over real sockets. Its clock stands still at
 * the moment when that Discord was started; it announces no answer, and its pauses take no time.
 */
final class LoopbackHouse implements AutoCloseable {

    private static final Duration ENDLESS = Duration.ofDays(1);

    private final PreferenceBook book;
    private final LeapingClock clock = new LeapingClock();
    private final DiscordBot bot;

    private LoopbackHouse(
            LoopbackDiscord discord, PreferenceBook book, Desk desk, Optional<Shards> shards, Duration patience) {
        this.book = book;
        bot = new DiscordBot(
                settings(discord, shards),
                desk,
                House.today().phrases(),
                book,
                Movements.unheeded(),
                new Tempo(InstantSource.fixed(discord.opened()), clock.timing(), patience));
        bot.start();
    }

    static LoopbackHouse on(LoopbackDiscord discord) {
        return with(House.today().desk(), discord);
    }

    /** With settings that are heeded. */
    static LoopbackHouse keeping(LoopbackDiscord discord) {
        var house = House.keeping();
        return new LoopbackHouse(discord, house.book(), house.desk(), Optional.empty(), ENDLESS);
    }

    static LoopbackHouse with(Desk desk, LoopbackDiscord discord) {
        return new LoopbackHouse(discord, PreferenceBook.inMemory(), desk, Optional.empty(), ENDLESS);
    }

    /** Which soon announces an answer that is not there yet. */
    static LoopbackHouse announcing(Desk desk, LoopbackDiscord discord) {
        return new LoopbackHouse(discord, PreferenceBook.inMemory(), desk, Optional.empty(), Duration.ofMillis(50));
    }

    static LoopbackHouse with(Shards shards, LoopbackDiscord discord) {
        return new LoopbackHouse(
                discord, PreferenceBook.inMemory(), House.today().desk(), Optional.of(shards), ENDLESS);
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

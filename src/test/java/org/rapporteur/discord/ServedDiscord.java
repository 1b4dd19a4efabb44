package org.rapporteur.discord;

import java.util.function.Function;

/** A loopback Discord and the bot on it, from the moment when its commands are there to the end of both. */
record ServedDiscord(LoopbackDiscord discord, LoopbackHouse house) implements AutoCloseable {

    static ServedDiscord by(Function<LoopbackDiscord, LoopbackHouse> bot, LoopbackDiscord discord) {
        var served = new ServedDiscord(discord, bot.apply(discord));
        discord.awaitCommands(1);
        return served;
    }

    @Override
    public void close() {
        try (discord;
                house) {
            // The bot first, since it would take the end of Discord for an outage.
        }
    }
}

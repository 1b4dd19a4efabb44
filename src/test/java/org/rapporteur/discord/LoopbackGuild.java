package org.rapporteur.discord;

import java.util.Set;
import java.util.stream.LongStream;

/**
 * A guild the bot is in: text channels and roles in the numbers given. The locale is the one its owner chose. In closed
 * channels, everybody may read and nobody may write.
 */
record LoopbackGuild(long id, String name, String locale, int channels, int roles, Set<Long> closed) {

    /** The guild that is there when nothing else is said, with three channels. */
    static final LoopbackGuild HOME = new LoopbackGuild(1_200_000_000_000_000_000L, "Home", "en-US", 3, 1, Set.of());

    /** Messages, embeds, files and messages in threads. */
    static final long WRITING = 1L << 11 | 1L << 14 | 1L << 15 | 1L << 38;

    /** Another guild; guilds whose ids differ by a multiple of 4194304 may be of different shards. */
    static LoopbackGuild of(long id, String locale) {
        return new LoopbackGuild(id, "Guild " + id, locale, 1, 1, Set.of());
    }

    LoopbackGuild closing(long channel) {
        return new LoopbackGuild(id, name, locale, channels, roles, Set.of(channel));
    }

    /** The first text channel. */
    long channel() {
        return id + 1;
    }

    LongStream channelIds() {
        return LongStream.rangeClosed(1, channels).map(number -> id + number);
    }

    boolean has(long channel) {
        return channel > id && channel <= id + channels;
    }
}

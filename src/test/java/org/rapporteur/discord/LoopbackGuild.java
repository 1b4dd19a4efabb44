package org.rapporteur.discord;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * A guild the bot is in: channels and roles in the numbers given. The locale is the one its owner chose. In closed channels,
 * everybody may read and nobody may write; hidden ones only the owner and the bot see. Channels are text channels, unless another of Discord's kinds is given; threads
 * belong to the first.
 */
record LoopbackGuild(
        long id,
        String name,
        String locale,
        int channels,
        int roles,
        Set<Long> closed,
        Set<Long> hidden,
        Map<Long, Integer> kinds) {

    private static final Set<Integer> THREADS = Set.of(10, 11, 12);

    /** The guild that is there when nothing else is said, with three channels. */
    static final LoopbackGuild HOME =
            new LoopbackGuild(1_200_000_000_000_000_000L, "Home", "en-US", 3, 1, Set.of(), Set.of(), Map.of());

    /** Messages, embeds, files and messages in threads. */
    static final long WRITING = 1L << 11 | 1L << 14 | 1L << 15 | 1L << 38;

    static final long SEEING = 1L << 10;

    /** Another guild; guilds whose ids differ by a multiple of 4194304 may be of different shards. */
    static LoopbackGuild of(long id, String locale) {
        return new LoopbackGuild(id, "Guild " + id, locale, 1, 1, Set.of(), Set.of(), Map.of());
    }

    LoopbackGuild closing(long channel) {
        return new LoopbackGuild(id, name, locale, channels, roles, Set.of(channel), hidden, kinds);
    }

    LoopbackGuild hiding(long channel) {
        return new LoopbackGuild(id, name, locale, channels, roles, closed, Set.of(channel), kinds);
    }

    /** With one more channel, of that kind by Discord's number; its id is the highest. */
    LoopbackGuild opening(int kind) {
        var more = new HashMap<>(kinds);
        more.put(id + channels + 1, kind);
        return new LoopbackGuild(id, name, locale, channels + 1, roles, closed, hidden, more);
    }

    /** The channel that was opened last. */
    long newest() {
        return id + channels;
    }

    int kind(long channel) {
        return kinds.getOrDefault(channel, 0);
    }

    boolean isThread(long channel) {
        return THREADS.contains(kind(channel));
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

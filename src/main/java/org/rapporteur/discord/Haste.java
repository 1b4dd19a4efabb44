package org.rapporteur.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Notices who writes too fast: one person everywhere, or all people in one channel. They are told once, and then hear nothing
 * until a minute holds fewer messages. Commands and buttons need none of this; Discord itself slows people down there, and
 * their answers fill no channel.
 */
final class Haste {

    /** Messages a minute that are answered. */
    static final int MOST = 20;

    private static final int MANY = 2000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<UserId, Deque<Instant>> people = new HashMap<>();
    private final Map<ChannelId, Deque<Instant>> channels = new HashMap<>();

    enum Verdict {
        FINE,
        TOO_FAST,
        /** Too fast still, and told so already. */
        TOLD
    }

    synchronized Verdict judge(Heard.Spoken spoken, Instant now) {
        var person = judge(people, spoken.asker().id(), now);
        var channel = judge(channels, spoken.channel(), now);
        return person.compareTo(channel) > 0 ? person : channel;
    }

    private static <K> Verdict judge(Map<K, Deque<Instant>> lately, K who, Instant now) {
        if (lately.size() > MANY) {
            lately.values().removeIf(messages -> count(messages, now) == 0);
        }
        var messages = lately.computeIfAbsent(who, _ -> new ArrayDeque<>());
        int before = count(messages, now);
        if (before <= MOST) {
            messages.add(now);
        }
        return before < MOST ? Verdict.FINE : before == MOST ? Verdict.TOO_FAST : Verdict.TOLD;
    }

    private static int count(Deque<Instant> messages, Instant now) {
        while (!messages.isEmpty() && !messages.element().plus(MINUTE).isAfter(now)) {
            messages.remove();
        }
        return messages.size();
    }
}

package org.rapporteur.discord;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Notices who writes too fast: one person everywhere, or all people in one channel. They are told once a minute, and
 * hear nothing else until a minute holds fewer answers. Commands and buttons need none of this; Discord itself slows people down there, and
 * their answers fill no channel.
 */
final class Haste {

    /** Messages a minute that are answered. */
    static final int MOST = 20;

    private static final int MANY = 2000;

    private final Map<UserId, Lately> people = new HashMap<>();
    private final Map<ChannelId, Lately> channels = new HashMap<>();

    enum Verdict {
        FINE,
        TOO_FAST,
        /** Too fast, and nobody is to be told: somebody was already, or did not ask the bot. */
        TOLD
    }

    /** Who is told is somebody who called the bot: a remark that is too much is passed over in silence. */
    synchronized Verdict judge(Heard.Spoken spoken, Instant now) {
        var concerned = List.of(of(people, spoken.asker().id(), now), of(channels, spoken.channel(), now));
        var full = concerned.stream().filter(lately -> !lately.hasRoom(now)).toList();
        if (full.isEmpty()) {
            concerned.forEach(lately -> lately.add(now));
            return Verdict.FINE;
        }
        if (!spoken.called() || full.stream().anyMatch(lately -> lately.isTold(now))) {
            return Verdict.TOLD;
        }
        full.forEach(lately -> lately.told(now));
        return Verdict.TOO_FAST;
    }

    private static <K> Lately of(Map<K, Lately> all, K who, Instant now) {
        if (all.size() > MANY) {
            all.values().removeIf(lately -> lately.isOver(now));
        }
        return all.computeIfAbsent(who, _ -> new Lately());
    }
}

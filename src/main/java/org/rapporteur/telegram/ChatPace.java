package org.rapporteur.telegram;

import java.time.Duration;
import java.time.Instant;

/** How fast messages may go to one chat: one call at a time, a small burst, and then an even beat. */
final class ChatPace {

    private final Window minute = new Window(Limits.MINUTE);
    private final Limits limits;
    private final boolean group;
    private boolean busy;
    private Instant held = Instant.MIN;
    private Instant rested = Instant.MIN;

    ChatPace(ChatId chat, Limits limits) {
        this.limits = limits;
        group = chat.isGroup();
    }

    Duration untilFree(Instant now) {
        if (busy) {
            return Paces.UNKNOWN;
        }
        var beat = Paces.until(rested.equals(Instant.MIN) ? rested : rested.minus(burst()), now);
        var hold = Paces.until(held, now);
        var groups = group ? minute.untilBelow(limits.group(), now) : Duration.ZERO;
        return Paces.longer(groups, Paces.longer(beat, hold));
    }

    private Duration burst() {
        return limits.interval().multipliedBy(limits.burst() - 1L);
    }

    void begin() {
        busy = true;
        minute.begin();
    }

    void end(Instant now) {
        busy = false;
        minute.end(now);
        rested = (rested.isAfter(now) ? rested : now).plus(limits.interval());
    }

    void hold(Instant until) {
        held = until;
    }

    boolean isHeld(Instant now) {
        return held.isAfter(now);
    }

    /** Whether it knows nothing that a new one would not. */
    boolean isRested(Instant now) {
        return !busy && !isHeld(now) && !rested.isAfter(now) && minute.isEmpty(now);
    }
}

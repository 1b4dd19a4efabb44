package org.rapporteur.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** When which message may go, by the flood limits and by what Telegram asked for. It only calculates, and never waits. */
final class Paces {

    /** As long as it takes: something else must end first. */
    static final Duration UNKNOWN = Duration.ofDays(1);

    private static final int MANY_CHATS = 2000;

    private final Map<ChatId, ChatPace> chats = new HashMap<>();
    private final Window all = new Window(Limits.SECOND);
    private final Limits limits;
    private final Beat broadcasts;
    private Instant held = Instant.MIN;

    Paces(Limits limits) {
        this.limits = limits;
        broadcasts = new Beat(Limits.SECOND.dividedBy(limits.all()));
    }

    /**
     * How long until a message with that urgency may go anywhere. Broadcasts go on an even beat, whatever else is sent; so an
     * answer waits for one of them and not for a burst.
     */
    Duration untilFree(Urgency urgency, Instant now) {
        var beat = switch (urgency) {
            case ANSWER -> Duration.ZERO;
            case BROADCAST -> broadcasts.untilNext(now);
        };
        return longer(beat, longer(until(held, now), all.untilBelow(limits.all(), now)));
    }

    /** How long until the chat may have one more. */
    Duration untilFree(ChatId chat, Instant now) {
        var pace = chats.get(chat);
        return pace == null ? Duration.ZERO : pace.untilFree(now);
    }

    void begin(ChatId chat, Urgency urgency, Instant now) {
        if (urgency == Urgency.BROADCAST) {
            broadcasts.strike(now);
        }
        all.begin();
        chat(chat).begin();
    }

    void end(ChatId chat, Instant now) {
        all.end(now);
        chat(chat).end(now);
        if (chats.size() > MANY_CHATS) {
            chats.values().removeIf(pace -> pace.isRested(now));
        }
    }

    /**
     * Telegram does not say whether it means the chat or the bot. One chat is taken for the chat; a second one at the same
     * time means the bot.
     */
    void hold(ChatId chat, Duration pause, Instant now) {
        var others = chats.entrySet().stream()
                .anyMatch(entry ->
                        !entry.getKey().equals(chat) && entry.getValue().isHeld(now));
        chat(chat).hold(now.plus(pause));
        if (others) {
            holdAll(pause, now);
        }
    }

    void holdAll(Duration pause, Instant now) {
        var end = now.plus(pause);
        held = held.isAfter(end) ? held : end;
    }

    private ChatPace chat(ChatId chat) {
        return chats.computeIfAbsent(chat, id -> new ChatPace(id, limits));
    }

    static Duration until(Instant then, Instant now) {
        return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    }

    static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}

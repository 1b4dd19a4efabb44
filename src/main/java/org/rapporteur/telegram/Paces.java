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

    /** After that, one message tries whether the bot as a whole is still refused. */
    private static final Duration UNTIL_TRIED = Duration.ofSeconds(10);

    private final Map<ChatId, ChatPace> chats = new HashMap<>();
    private final Window all = new Window(Limits.SECOND);
    private final Limits limits;
    private final Beat broadcasts;
    private Instant held = Instant.MIN;
    private Instant refused = Instant.MIN;
    private Instant taken = Instant.MIN;
    private boolean isSuspected;

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
        int most = isSuspected ? 1 : limits.all();
        return longer(beat, longer(until(held, now), all.untilBelow(most, now)));
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
     * Telegram does not say whether it means the chat or the bot. One chat is taken for the chat; a second one means the bot,
     * unless a message to anybody was taken since the first was refused.
     */
    void hold(ChatId chat, Duration pause, Instant now) {
        isSuspected = !taken.isAfter(refused) && isAnotherHeld(chat, now);
        refused = now;
        chat(chat).hold(now.plus(pause));
        if (isSuspected) {
            holdAll(pause, now);
        }
    }

    /** Telegram has taken a message, so it does not refuse the bot as a whole. */
    void taken(Instant now) {
        taken = now;
        isSuspected = false;
    }

    private boolean isAnotherHeld(ChatId chat, Instant now) {
        return chats.entrySet().stream()
                .anyMatch(entry ->
                        !entry.getKey().equals(chat) && entry.getValue().isHeld(now));
    }

    private void holdAll(Duration pause, Instant now) {
        var end = now.plus(pause.compareTo(UNTIL_TRIED) < 0 ? pause : UNTIL_TRIED);
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

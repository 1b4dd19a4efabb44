package org.rapporteur.telegram;

import java.io.Serializable;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.chat.Backoff;
import org.rapporteur.chat.Budget;
import org.rapporteur.chat.Timing;
import org.rapporteur.chat.Traffic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * All that is sent goes through here. It keeps to Telegram's flood limits, waits when told to, tries again when the server
 * failed, and never sends twice what may have arrived, except with a word in the log.
 */
final class Outbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int BROADCAST_TRIES = 3;

    /** About half a minute. */
    private static final int INSISTENT_TRIES = 7;

    private final BotApi api;
    private final Moves moves;
    private final Timing timing;
    private final Turns turns;
    private final AtomicLong refused = new AtomicLong();
    private final Complaints complaints = new Complaints("Telegram takes messages again.");

    /** @param budget what all processes together may send; this one keeps to the limits by itself too */
    Outbox(BotApi api, Limits limits, Budget budget, Timing timing, Moves moves) {
        this.api = api;
        this.moves = moves;
        this.timing = timing;
        turns = new Turns(new Paces(limits), budget, timing);
    }

    /**
     * Sends, and waits for what becomes of it. An answer waits as long as it takes, and follows a group that has moved; a
     * broadcast is told {@link Sent.Later} and {@link Sent.Moved}.
     *
     * @throws InterruptedException when the outbox is closed, or the thread interrupted
     */
    <T extends Serializable> Sent<T> send(Letter<T> letter) throws InterruptedException {
        var outcome = delivered(letter);
        if (outcome instanceof Outcome.Migrated<T>(var to)) {
            moves.moved(letter.to(), to);
            return judge(letter.urgency() == Urgency.ANSWER ? delivered(letter.movedTo(to)) : outcome);
        }
        return judge(outcome);
    }

    /** Calls what counts for no flood limit, such as the answer to a button or to an inline query. */
    <T extends Serializable> Sent<T> call(BotApiMethod<T> method) throws InterruptedException {
        return call(method, BROADCAST_TRIES);
    }

    /** The same for what somebody waits for who cannot simply ask again. */
    <T extends Serializable> Sent<T> insist(BotApiMethod<T> method) throws InterruptedException {
        return call(method, INSISTENT_TRIES);
    }

    private <T extends Serializable> Sent<T> call(BotApiMethod<T> method, int most) throws InterruptedException {
        var backoff = new Backoff();
        for (var tries = 1; ; tries++) {
            var outcome = api.call(method);
            var pause = pause(outcome, method, backoff, tries < most);
            if (pause.isZero()) {
                return judge(outcome);
            }
            timing.sleep(pause);
            backoff = backoff.further();
        }
    }

    private <T extends Serializable> Outcome<T> delivered(Letter<T> letter) throws InterruptedException {
        var method = letter.method().apply(letter.to());
        var backoff = new Backoff();
        for (var tries = 1; ; tries++) {
            var outcome = inTurn(letter, method);
            var again = letter.urgency() == Urgency.ANSWER || tries < BROADCAST_TRIES;
            var pause = pause(outcome, method, backoff, again);
            if (pause.isZero()) {
                return outcome;
            }
            timing.sleep(pause);
            backoff = backoff.further();
        }
    }

    /** A pause that Telegram asks for holds back everybody whom it concerns, before anybody else has a turn. */
    private <T extends Serializable> Outcome<T> inTurn(Letter<T> letter, BotApiMethod<T> method)
            throws InterruptedException {
        turns.await(letter.to(), letter.urgency());
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException("It is not begun any more.");
            }
            var outcome = called(letter, method);
            if (outcome instanceof Outcome.TooMany<T>(var retryAfter)) {
                LOG.warn("Telegram asks to wait {} s before the next message.", retryAfter.toSeconds());
                turns.tell(paces -> paces.hold(letter.to(), retryAfter, timing.now()));
            } else if (outcome instanceof Outcome.Ok<T>) {
                turns.tell(paces -> paces.taken(timing.now()));
            }
            return outcome;
        } finally {
            turns.end(letter.to());
        }
    }

    /** A broadcast that is broken off on its way may have arrived; a question whose answer is broken off comes again. */
    private <T extends Serializable> Outcome<T> called(Letter<T> letter, BotApiMethod<T> method)
            throws InterruptedException {
        try {
            return api.call(method);
        } catch (InterruptedException stopping) {
            if (letter.urgency() == Urgency.ANSWER) {
                throw stopping;
            }
            Thread.currentThread().interrupt();
            return new Outcome.Unavailable<>("the bot stops", true);
        }
    }

    Traffic traffic() {
        return new Traffic(turns.length(), refused.get());
    }

    /** How long to wait before the next try; zero when there shall be none. */
    private Duration pause(Outcome<?> outcome, BotApiMethod<?> method, Backoff backoff, boolean again) {
        if (outcome instanceof Outcome.Refused<?> || outcome instanceof Outcome.TooMany<?>) {
            refused.incrementAndGet();
        }
        return switch (outcome) {
            case Outcome.TooMany<?>(var retryAfter) when again -> retryAfter;
            case Outcome.Unavailable<?>(var cause, var maybeTaken)
            when maybeTaken && !isRepeatable(method) -> {
                LOG.warn("{} may have arrived or not, and is not sent again ({}).", method.getMethod(), cause);
                yield Duration.ZERO;
            }
            case Outcome.Unavailable<?>(var cause, var _)
            when again -> {
                complaints.say("Telegram takes no messages: " + cause + ". Trying again.");
                yield backoff.next();
            }
            case Outcome.Ok<?> _ -> {
                complaints.over();
                yield Duration.ZERO;
            }
            case Outcome.TooMany<?> _, Outcome.Unavailable<?> _, Outcome.Migrated<?> _, Outcome.Refused<?> _ ->
                Duration.ZERO;
        };
    }

    /** To set, edit or answer twice is to do it once; to send twice is not. */
    private static boolean isRepeatable(BotApiMethod<?> method) {
        return !method.getMethod().toLowerCase(Locale.ROOT).startsWith("send");
    }

    private static <T> Sent<T> judge(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Ok<T>(var value) -> new Sent.Done<>(value);
            case Outcome.TooMany<T>(var retryAfter) -> new Sent.Later<>(retryAfter);
            case Outcome.Migrated<T>(var to) -> new Sent.Moved<>(to);
            case Outcome.Refused<T>(var code, var why) ->
                Farewells.isGone(code, why) ? new Sent.Gone<>(why) : new Sent.Refused<>(code, why);
            case Outcome.Unavailable<T>(var cause, var maybeTaken) ->
                maybeTaken ? new Sent.Uncertain<>(cause) : new Sent.Later<>(Backoff.LONGEST);
        };
    }

    @Override
    public void close() {
        turns.close();
    }
}

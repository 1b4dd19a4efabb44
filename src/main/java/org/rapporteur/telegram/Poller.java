package org.rapporteur.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.rapporteur.chat.Backoff;
import org.rapporteur.chat.Condition;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.Timing;

/**
 * Fetches updates and hands them over, and confirms them only when they are handled. So Telegram keeps all that a crash
 * would lose, and gives it out again.
 *
 * <p>While something is in hand, asking from the lowest unhandled update on returns at once, with what is known and what is
 * new. The poller then asks now and then; when nothing is in hand, it waits at the server.
 */
final class Poller {

    static final Duration LONGEST_WAIT = Duration.ofSeconds(50);

    private static final Duration CONFLICT_PAUSE = Duration.ofSeconds(5);
    private static final Duration FIRST_LOOK = Duration.ofMillis(20);
    private static final Duration LAST_LOOK = Duration.ofMillis(320);

    private final CompletableFuture<End> ended = new CompletableFuture<>();
    private final Complaints complaints = new Complaints("Updates come from Telegram again.");
    private final UpdateSource source;
    private final Handling handling;
    private final Timing timing;
    private final Thread thread;

    private volatile boolean stopping;
    private volatile Duration patience = Duration.ZERO;
    private volatile Runnable hurry = () -> {};
    private long confirmed;
    private Backoff backoff = new Backoff();
    private Duration look = FIRST_LOOK;

    Poller(UpdateSource source, Inbox inbox, HandledUpdates memory, Timing timing) {
        this.source = source;
        this.timing = timing;
        thread = Thread.ofVirtual().name("telegram-poller").unstarted(this::run);
        handling = new Handling(inbox, memory, timing.clock(), () -> LockSupport.unpark(thread));
    }

    void start() {
        thread.start();
    }

    CompletableFuture<End> ended() {
        return ended;
    }

    Condition condition() {
        return complaints.condition();
    }

    /**
     * Ends the open poll at once, waits so long for what is in hand, and confirms what is handled; then it has ended.
     *
     * @param atLast is told when that time is over, to give up what has not begun to be sent
     */
    void stop(Duration patienceWithWork, Runnable atLast) {
        patience = patienceWithWork;
        hurry = atLast;
        stopping = true;
        source.abort();
        LockSupport.unpark(thread);
    }

    private void run() {
        try {
            var end = poll();
            handling.finish(patience, hurry, timing);
            confirm();
            ended.complete(end);
        } catch (InterruptedException | RuntimeException | Error fault) {
            handling.close();
            ended.complete(End.broken(fault));
        }
    }

    private End poll() throws InterruptedException {
        while (!stopping) {
            var offset = handling.offset();
            var outcome = source.fetch(unconfirmed(offset), longestWait());
            if (stopping) {
                break;
            }
            switch (outcome) {
                case Outcome.Ok<List<Arrival>>(var arrivals) -> take(arrivals, offset);
                case Outcome.TooMany<List<Arrival>>(var retryAfter) -> {
                    complaints.say("Telegram asks to poll less often.");
                    nap(retryAfter);
                }
                case Outcome.Refused<List<Arrival>>(var code, var _)
                when End.isRejection(code) -> {
                    return End.rejected(code);
                }
                case Outcome.Refused<List<Arrival>>(var code, var why) when code == 409 -> conflict(why);
                case Outcome.Refused<List<Arrival>>(var code, var why) -> retry(code + " " + why);
                case Outcome.Unavailable<List<Arrival>>(var cause, var _) -> retry(cause);
                case Outcome.Migrated<List<Arrival>> _ -> retry("an answer that makes no sense");
            }
        }
        return new End.Stopped();
    }

    /** After a failure it asks without waiting, so that its end is known as soon as it is there. */
    private Duration longestWait() {
        return handling.isIdle() && condition() instanceof Condition.Serving ? LONGEST_WAIT : Duration.ZERO;
    }

    /**
     * Nothing, once the server has heard the offset: ids begin anew, and perhaps lower, after a week without updates, and a
     * high offset would then throw away what was never seen.
     */
    private long unconfirmed(long offset) {
        return offset == confirmed ? 0 : offset;
    }

    private void take(List<Arrival> arrivals, long offset) throws InterruptedException {
        complaints.over();
        backoff = new Backoff();
        if (offset != confirmed) {
            confirmed = offset;
            handling.confirmed(offset);
        }
        var fresh = arrivals.stream().filter(handling::accept).count();
        look = fresh > 0 ? FIRST_LOOK : shorter(look.multipliedBy(2), LAST_LOOK);
        if (!handling.isIdle() || (fresh == 0 && !arrivals.isEmpty())) {
            timing.pause().pause(look);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void conflict(String why) throws InterruptedException {
        if (why.contains("webhook")) {
            complaints.say("A webhook is set for this bot, and Telegram sends the updates there."
                    + " It is taken away now, since this process polls.");
            if (!(source.dropWebhook() instanceof Outcome.Ok<Boolean>)) {
                nap(CONFLICT_PAUSE);
            }
        } else {
            complaints.say("Another process polls with this token (409). Telegram serves one at a time:"
                    + " stop the other one. Trying again every " + CONFLICT_PAUSE.toSeconds() + " seconds.");
            nap(CONFLICT_PAUSE);
        }
    }

    private void retry(String cause) throws InterruptedException {
        complaints.say("No updates from Telegram: " + cause + ". Trying again.");
        nap(backoff.next());
        backoff = backoff.further();
    }

    /** Sleeps the whole time, whatever is finished in the meantime, unless it is told to stop. */
    private void nap(Duration length) throws InterruptedException {
        var end = timing.now().plus(length);
        for (var left = length; left.isPositive() && !stopping; left = Duration.between(timing.now(), end)) {
            timing.pause().pause(left);
        }
    }

    private void confirm() throws InterruptedException {
        var offset = handling.offset();
        if (unconfirmed(offset) == 0 || source.fetch(offset, Duration.ZERO) instanceof Outcome.Ok<List<Arrival>>) {
            handling.forget(offset);
        }
    }
}

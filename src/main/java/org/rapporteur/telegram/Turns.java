package org.rapporteur.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.chat.Budget;
import org.rapporteur.chat.Timing;

/**
 * Gives senders their turns, answers first, and within a chat in the order in which they came. Who need not wait goes at
 * once; to the others one thread gives them, which sleeps until the next may go.
 */
final class Turns implements AutoCloseable {

    /** Less than a thirtieth of a second. */
    private static final Duration LATE = Duration.ofMillis(30);

    private final Map<Urgency, List<Turn>> waiting = new EnumMap<>(Urgency.class);
    private final Paces paces;
    private final Budget budget;
    private final Timing timing;
    private final Thread thread;
    private boolean closed;

    /** The place of one sender in the queue. */
    private record Turn(ChatId chat, CompletableFuture<Boolean> granted) {}

    /** Who may go after so long a wait. */
    private record Next(Turn turn, Urgency urgency, Duration after) {}

    Turns(Paces paces, Budget budget, Timing timing) {
        this.paces = paces;
        this.budget = budget;
        this.timing = timing;
        for (var urgency : Urgency.values()) {
            waiting.put(urgency, new ArrayList<>());
        }
        thread = Thread.ofVirtual().name("telegram-turns").start(this::give);
    }

    /** Waits for the turn. Who has had it must {@link #end} it. */
    void await(ChatId chat, Urgency urgency) throws InterruptedException {
        var turn = new Turn(chat, new CompletableFuture<>());
        queue(turn, urgency);
        try {
            turn.granted().get();
        } catch (InterruptedException e) {
            giveUp(turn, urgency);
            throw e;
        } catch (CancellationException | ExecutionException e) {
            throw new InterruptedException("The outbox is closed.");
        }
    }

    /** How many wait. */
    synchronized int length() {
        return waiting.values().stream().mapToInt(List::size).sum();
    }

    private synchronized void queue(Turn turn, Urgency urgency) throws InterruptedException {
        if (closed) {
            throw new InterruptedException("The outbox is closed.");
        }
        waiting(urgency).add(turn);
        attend();
    }

    /** The turn may have been granted at the same moment. */
    private synchronized void giveUp(Turn turn, Urgency urgency) {
        if (!waiting(urgency).remove(turn)) {
            end(turn.chat());
        }
    }

    synchronized void end(ChatId chat) {
        tell(paces -> paces.end(chat, timing.now()));
    }

    /** Tells the paces something, after which others may have their turn. */
    synchronized void tell(Consumer<Paces> news) {
        news.accept(paces);
        attend();
    }

    /** Where no budget is to be asked, no other thread need wake up for who may go now. */
    private void attend() {
        if (!budget.isShared()) {
            grantNext();
        }
        if (length() > 0) {
            LockSupport.unpark(thread);
        }
    }

    /**
     * The budget is asked before it is decided whose turn it is, so an answer may come in the meantime and goes first. Where
     * several wait it is asked one message ahead, so that no moment is lost while it is asked.
     */
    private void give() {
        try {
            var ahead = Optional.<Instant>empty();
            while (true) {
                awaitSomebody();
                var due = ahead.filter(this::isFresh).orElseGet(this::taken);
                ahead = length() > 1 ? Optional.of(taken()) : Optional.empty();
                timing.sleep(Duration.between(timing.now(), due));
                grantNext();
            }
        } catch (InterruptedException e) {
            close();
        }
    }

    /** When the message may go for which something was taken out of the budget. */
    private Instant taken() {
        var wait = budget.take();
        return timing.now().plus(wait);
    }

    /** What was due long ago was not used, and may not be made up for. */
    private boolean isFresh(Instant due) {
        return due.isAfter(timing.now().minus(LATE));
    }

    private void awaitSomebody() throws InterruptedException {
        for (var wait = untilNext(); wait.isPositive(); wait = untilNext()) {
            timing.pause().pause(wait);
        }
    }

    private synchronized Duration untilNext() {
        return next(timing.now()).map(Next::after).orElse(Paces.UNKNOWN);
    }

    /** Whoever was next may have given up. */
    private synchronized void grantNext() {
        var now = timing.now();
        next(now).filter(next -> next.after().isZero()).ifPresent(next -> {
            waiting(next.urgency()).remove(next.turn());
            paces.begin(next.turn().chat(), next.urgency(), now);
            next.turn().granted().complete(true);
        });
    }

    /**
     * Of those who wait equally long, answers are first, and then whoever came first. All who wait are looked at, which are a
     * hundred updates in hand, those that were passed over, and 64 posts: a fifth of a millisecond, where each turn has 33. Queues in the order of
     * moments would have to be put in order anew after every call, since what is known of a chat and of the bot as a whole
     * changes with each.
     */
    private Optional<Next> next(Instant now) {
        return Stream.of(Urgency.values()).flatMap(urgency -> all(urgency, now)).min(Comparator.comparing(Next::after));
    }

    private Stream<Next> all(Urgency urgency, Instant now) {
        var common = paces.untilFree(urgency, now);
        return waiting(urgency).stream()
                .map(turn -> new Next(turn, urgency, Paces.longer(common, paces.untilFree(turn.chat(), now))));
    }

    private List<Turn> waiting(Urgency urgency) {
        return waiting.getOrDefault(urgency, List.of());
    }

    /** Who still waits is interrupted. */
    @Override
    public synchronized void close() {
        closed = true;
        thread.interrupt();
        waiting.values().forEach(turns -> turns.forEach(turn -> turn.granted().cancel(false)));
        waiting.values().forEach(List::clear);
    }
}

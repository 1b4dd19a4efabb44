package org.rapporteur.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Gives senders their turns, answers first, and within a chat in the order in which they came. One thread gives them; it
 * sleeps until the next may go.
 */
final class Turns implements AutoCloseable {

    private final Map<Urgency, List<Turn>> waiting = new EnumMap<>(Urgency.class);
    private final Paces paces;
    private final Timing timing;
    private final Thread thread;
    private boolean closed;

    /** The place of one sender in the queue. */
    private record Turn(ChatId chat, CompletableFuture<Boolean> granted) {}

    Turns(Paces paces, Timing timing) {
        this.paces = paces;
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
        wake();
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
        wake();
    }

    private void wake() {
        LockSupport.unpark(thread);
    }

    private void give() {
        try {
            while (true) {
                timing.pause().pause(grant());
            }
        } catch (InterruptedException e) {
            close();
        }
    }

    /** Grants all that may go now, and says how long until the next may. */
    private synchronized Duration grant() {
        var next = Paces.UNKNOWN;
        for (var urgency : Urgency.values()) {
            var wait = grant(urgency);
            next = wait.compareTo(next) < 0 ? wait : next;
        }
        return next;
    }

    private Duration grant(Urgency urgency) {
        var now = timing.now();
        var next = Paces.UNKNOWN;
        var passed = new HashSet<ChatId>();
        var turns = waiting(urgency).iterator();
        while (turns.hasNext()) {
            var common = paces.untilFree(urgency, now);
            if (common.isPositive()) {
                return common.compareTo(next) < 0 ? common : next;
            }
            var turn = turns.next();
            var wait = passed.add(turn.chat()) ? paces.untilFree(turn.chat(), now) : Paces.UNKNOWN;
            if (wait.isPositive()) {
                next = wait.compareTo(next) < 0 ? wait : next;
            } else {
                turns.remove();
                paces.begin(turn.chat());
                turn.granted().complete(true);
            }
        }
        return next;
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

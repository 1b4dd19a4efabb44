package org.rapporteur.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.Timing;
import org.rapporteur.chat.Unforeseen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Hands updates to the inbox, each chat on a virtual thread of its own, and keeps account of what is handled. There are
 * a hundred threads at most, because the server gives out no more from the lowest unhandled update on, and those that were passed
 * over.
 */
final class Handling implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Handling.class);

    /** So many are forgotten at once: each time is a write, and nothing waits for it. */
    private static final int MANY = 100;

    private static final Duration LAST_MOMENT = Duration.ofMillis(700);

    private final ObjectMapper mapper =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final InHand inHand = new InHand();
    private final Recently recently = new Recently();
    private final Inbox inbox;
    private final HandledUpdates memory;
    private final Runnable finished;
    private final InstantSource clock;
    private long forgotten;

    /** @param finished is told whenever nothing is in hand any more */
    Handling(Inbox inbox, HandledUpdates memory, InstantSource clock, Runnable finished) {
        this.clock = clock;
        this.inbox = inbox;
        this.memory = memory;
        this.finished = finished;
    }

    long offset() {
        int passed = inHand.passOver(clock.instant());
        if (passed > 0) {
            LOG.warn(
                    "{} updates cannot be answered for {} s and more, and hold up others. They are answered as soon as"
                            + " Telegram allows, unless the bot stops before.",
                    passed,
                    InHand.LONG.toSeconds());
        }
        return inHand.offset();
    }

    boolean isIdle() {
        return inHand.isEmpty();
    }

    /** The server gives out nothing below that any more. */
    void confirmed(long offset) {
        if (Math.abs(offset - forgotten) >= MANY) {
            forget(offset);
        }
    }

    void forget(long offset) {
        forgotten = offset;
        memory.confirmed(offset);
    }

    /** Whether it was not in hand already. */
    boolean accept(Arrival arrival) {
        if (!inHand.take(arrival.id(), clock.instant())) {
            return false;
        }
        if (recently.contains(arrival.id()) || memory.contains(arrival.id())) {
            settle(arrival.id());
        } else if (inHand.beginsLane(arrival)) {
            threads.execute(() -> run(arrival));
        }
        return true;
    }

    private void run(Arrival first) {
        var next = Optional.of(first);
        while (next.isPresent() && isHandled(next.get())) {
            remember(next.get().id());
            next = inHand.next(first.lane());
        }
    }

    /** What fails is handled too: it would fail again, and hold up all behind it. The log names no word of a user. */
    private boolean isHandled(Arrival arrival) {
        try {
            inbox.handle(mapper.treeToValue(arrival.json(), Update.class));
        } catch (InterruptedException e) {
            return false;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            LOG.warn("Update {} cannot be read and is skipped ({}).", arrival.id(), new Unforeseen(e));
        } catch (RuntimeException | Error e) {
            LOG.error("Update {} could not be handled ({}).", arrival.id(), new Unforeseen(e));
        }
        return true;
    }

    private void remember(long id) {
        memory.add(id);
        recently.add(id);
        settle(id);
    }

    private void settle(long id) {
        inHand.handled(id);
        if (inHand.isEmpty()) {
            finished.run();
        }
    }

    /**
     * Waits for what is in hand. What takes longer is given up, unless it is on its way already: then its answer is worth a
     * moment more, since without it the question would be answered twice.
     *
     * @param hurry is told when the patience is at its end
     */
    void finish(Duration patience, Runnable hurry, Timing timing) throws InterruptedException {
        var end = timing.now().plus(patience);
        while (!isIdle() && timing.now().isBefore(end)) {
            timing.pause().pause(Duration.between(timing.now(), end));
        }
        hurry.run();
        threads.shutdown();
        if (!threads.awaitTermination(LAST_MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
            close();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

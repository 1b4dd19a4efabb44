package org.rapporteur.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.chat.Condition;
import org.rapporteur.chat.Lease;
import org.rapporteur.chat.Timing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls for as long as this process may; while it may not, another one does, and this one stands by. */
final class Polling {

    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Lease lease;
    private final Supplier<Poller> pollers;
    private final Duration farewell;
    private final Runnable hurry;
    private final Timing timing;
    private volatile @Nullable Poller current;

    /**
     * Polling under a lease.
     *
     * @param pollers makes one that knows all that was handled until now
     * @param farewell for how long what is in hand is waited for when polling ends
     * @param hurry what to do after that time, if polling ends for good: nothing more is sent. Who only stands by goes on
     *     sending reminders, and will answer again.
     */
    Polling(Lease lease, Supplier<Poller> pollers, Duration farewell, Runnable hurry, Timing timing) {
        this.lease = lease;
        this.pollers = pollers;
        this.farewell = farewell;
        this.hurry = hurry;
        this.timing = timing;
    }

    /** Standing by is serving: whoever asks is answered by another process. */
    Condition condition() {
        var poller = current;
        return poller == null ? new Condition.Serving() : poller.condition();
    }

    /** Returns when this thread is interrupted, or when Telegram will have no more of the bot. */
    End poll() {
        try {
            while (true) {
                standBy();
                var end = whileHeld(begun());
                if (end.isPresent()) {
                    return end.get();
                }
                LOG.info("Another process fetches the updates now; this one stands by.");
                finish(() -> {});
            }
        } catch (InterruptedException | ExecutionException closing) {
            return finish(hurry);
        }
    }

    private void standBy() throws InterruptedException {
        if (!lease.isHeld()) {
            LOG.info("Another process fetches this bot's updates. This one stands by, and takes over when that one"
                    + " ends.");
        }
        while (!lease.isHeld()) {
            timing.sleep(BETWEEN_LOOKS);
        }
    }

    private Poller begun() {
        var poller = pollers.get();
        current = poller;
        poller.start();
        return poller;
    }

    private Optional<End> whileHeld(Poller poller) throws InterruptedException, ExecutionException {
        while (lease.isHeld()) {
            try {
                return Optional.of(poller.ended().get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException goesOn) {
                LOG.trace("polling");
            }
        }
        return Optional.empty();
    }

    private End finish(Runnable atLast) {
        var poller = current;
        if (poller == null) {
            return new End.Stopped();
        }
        poller.stop(farewell, atLast);
        var end = poller.ended().join();
        current = null;
        return end;
    }
}

package org.rapporteur.discord;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.rapporteur.chat.Backoff;
import org.rapporteur.chat.Timing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the first connection, however long that takes: JDA finds its own way back to a gateway, but not to an API that is down
 * at the start.
 */
final class Connecting {

    private static final Logger LOG = LoggerFactory.getLogger(Connecting.class);

    private final AtomicReference<String> complaint = new AtomicReference<>("Not connected to Discord yet.");
    private final LightJda jda;
    private final Timing timing;

    Connecting(LightJda jda, Timing timing) {
        this.jda = jda;
        this.timing = timing;
    }

    /**
     * Tries until it is made.
     *
     * @throws RuntimeException of JDA, when Discord does not want the bot
     * @throws InterruptedException in the pause after an attempt that failed
     */
    ShardManager connect() throws InterruptedException {
        var attempt = attempt();
        for (var backoff = new Backoff(); attempt.isEmpty(); backoff = backoff.further()) {
            timing.sleep(backoff.next());
            attempt = attempt();
        }
        return attempt.get();
    }

    /** Why there is no connection yet. */
    String complaint() {
        return complaint.get();
    }

    private Optional<ShardManager> attempt() {
        try {
            return Optional.of(jda.open());
        } catch (ErrorResponseException | CompletionException | IllegalStateException unreachable) {
            complain(Trouble.inWords(unreachable));
            return Optional.empty();
        }
    }

    /** Once, and again when the cause has changed. */
    private void complain(String cause) {
        if (!cause.equals(complaint.getAndSet(cause))) {
            LOG.warn("Discord cannot be reached: {}. Trying again until it can.", cause);
        }
    }
}

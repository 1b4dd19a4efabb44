package org.rapporteur.telegram;

import java.io.Serializable;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that Telegram shows of the bot what it should. */
record Display(Outbox outbox, List<Wish<?>> wishes) implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Display.class);

    @Override
    public void run() {
        try {
            for (var wish : wishes) {
                grant(wish);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private <T extends Serializable> void grant(Wish<T> wish) throws InterruptedException {
        if (outbox.call(wish.look()) instanceof Sent.Done<T>(var shown)) {
            var change = wish.given(shown);
            if (change.isPresent() && !(outbox.call(change.get()) instanceof Sent.Done<Boolean>)) {
                LOG.warn(
                        "A menu or description stays as it was ({} failed). It is tried again at the next start.",
                        change.get().getMethod());
            }
        }
    }
}

package org.rapporteur.chat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The bot on one platform, from its start to its end. */
public interface Presence extends AutoCloseable {

    /** Begins, and goes on until it is closed or the platform will have no more of it. Returns at once. */
    void start();

    /** How it stands right now. Cheap, and may be asked by anybody at any time. */
    Condition condition();

    /** What goes out. Cheap, like {@link #condition}. */
    Traffic traffic();

    /** Is done when the bot is not on the platform any more; what went wrong is told in words for the host. */
    CompletableFuture<Optional<String>> ended();

    /** Brings what the bot says unasked; not before the start. */
    Platform platform();

    /** Takes in nothing more, finishes what is in hand, and lets go of everything; within five seconds. */
    @Override
    void close();
}

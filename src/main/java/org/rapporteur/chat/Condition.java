package org.rapporteur.chat;

/** How it stands with the bot on a platform; for the host. */
public sealed interface Condition {

    /** Who asks is answered. */
    record Serving() implements Condition {}

    /**
     * Nobody is answered yet, or at the moment; it goes on by itself as soon as it can.
     *
     * @param cause in words for the host
     */
    record Waiting(String cause) implements Condition {}

    /**
     * It has ended, and does not come back without a new start.
     *
     * @param cause in words for the host
     */
    record Over(String cause) implements Condition {}
}

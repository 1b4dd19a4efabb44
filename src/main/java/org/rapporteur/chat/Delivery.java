package org.rapporteur.chat;

import java.time.Duration;

/** What became of a message that was sent. */
public sealed interface Delivery {

    /** The platform has taken it. */
    record Done() implements Delivery {}

    /** Not now; it may be sent again after the pause. */
    record Later(Duration pause) implements Delivery {}

    /**
     * Nothing reaches this address any more: the bot was blocked or removed, or the chat is no longer there.
     *
     * @param reason in words for the host's log
     */
    record Gone(String reason) implements Delivery {}

    /** The chat has another address now; the message was not sent. */
    record Moved(Address to) implements Delivery {}
}

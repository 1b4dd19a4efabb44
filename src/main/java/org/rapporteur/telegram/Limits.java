package org.rapporteur.telegram;

import java.time.Duration;

/**
 * What Telegram lets a bot send, and what the bot lets a person ask.
 *
 * @param all messages a second in all
 * @param burst messages at once in a chat; after that, one in each {@code interval}
 * @param group messages a minute in a group
 * @param person questions a minute of one person
 */
record Limits(int all, int burst, Duration interval, int group, int person) {

    static final Duration SECOND = Duration.ofSeconds(1);
    static final Duration MINUTE = Duration.ofMinutes(1);

    /** Telegram's as in its FAQ for bots; the exact ones are nowhere published. */
    Limits() {
        this(Sharing.PER_SECOND, 3, SECOND, 20, 20);
    }
}

package org.rapporteur.telegram;

import java.time.Duration;

/** What became of something that was to be sent. */
sealed interface Sent<T> {

    record Done<T>(T value) implements Sent<T> {}

    /** Not now: nothing was sent, and after the pause it may be tried again. */
    record Later<T>(Duration pause) implements Sent<T> {}

    /** The bot is blocked, kicked or silenced there, or the chat is no more. */
    record Gone<T>(String reason) implements Sent<T> {}

    /** The group has another id now; nothing was sent. */
    record Moved<T>(ChatId to) implements Sent<T> {}

    /** Telegram will not take this call, whoever it goes to. */
    record Refused<T>(int code, String description) implements Sent<T> {}

    /** It may have arrived or not; the log says so, and it is not sent again. */
    record Uncertain<T>(String cause) implements Sent<T> {}
}

package org.rapporteur.telegram;

import java.time.Duration;

/** What came of one call to the Bot API. */
sealed interface Outcome<T> {

    record Ok<T>(T value) implements Outcome<T> {}

    /** A flood limit was hit; nothing was done. */
    record TooMany<T>(Duration retryAfter) implements Outcome<T> {}

    /** The group has become a supergroup, which has another id; nothing was done. */
    record Migrated<T>(ChatId to) implements Outcome<T> {}

    /** Telegram understood and will not; asking again changes nothing. */
    record Refused<T>(int code, String description) implements Outcome<T> {}

    /**
     * The server failed, or could not be reached.
     *
     * @param cause for the log; holds no token and no text of a user
     * @param maybeTaken whether the server may have done it all the same: the call was sent and the answer is lost
     */
    record Unavailable<T>(String cause, boolean maybeTaken) implements Outcome<T> {}
}

package org.rapporteur.telegram;

import java.time.Duration;

/** What a server may do instead of answering as it should. */
sealed interface Fault {

    /** An answer of the Bot API that says no. */
    record Refuse(int code, String description, String parameters) implements Fault {}

    /** The page of a gateway. */
    record Page(int status) implements Fault {}

    /** The connection ends before anything is done. */
    record Reset() implements Fault {}

    /** It is done, and then the connection ends. */
    record Lost() implements Fault {}

    /** It is done, and the answer takes long. */
    record Slow(Duration delay) implements Fault {}

    static Fault unauthorized() {
        return new Refuse(401, "Unauthorized", "{}");
    }

    static Fault conflict() {
        return new Refuse(409, "Conflict: terminated by other getUpdates request", "{}");
    }

    static Fault tooMany(int seconds) {
        return new Refuse(429, "Too Many Requests: retry after " + seconds, "{\"retry_after\":" + seconds + "}");
    }

    static Fault migrated(long to) {
        return new Refuse(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                "{\"migrate_to_chat_id\":" + to + "}");
    }

    static Fault blocked() {
        return new Refuse(403, "Forbidden: bot was blocked by the user", "{}");
    }
}

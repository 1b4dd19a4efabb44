package org.rapporteur.discord;

import java.time.Duration;

/** What a server may do instead of answering as it should. */
sealed interface Fault {

    /** An answer of the API that says no. */
    record Refuse(int status, int code, String message) implements Fault {}

    /** Too many requests: of this route, or of the bot in all. */
    record TooMany(Duration pause, boolean global) implements Fault {}

    /** The page of a gateway: 500, 502, 503 or 504. */
    record Page(int status) implements Fault {}

    /** The connection is reset before anything is done. */
    record Reset() implements Fault {}

    /** It is done, and then the connection is reset. */
    record Lost() implements Fault {}

    /** It is done, and the answer takes long. */
    record Slow(Duration delay) implements Fault {}

    static Fault tooMany(Duration pause) {
        return new TooMany(pause, false);
    }

    static Refuse unauthorized() {
        return new Refuse(401, 0, "401: Unauthorized");
    }

    static Refuse missingAccess() {
        return new Refuse(403, 50001, "Missing Access");
    }

    static Refuse missingPermissions() {
        return new Refuse(403, 50013, "Missing Permissions");
    }

    /** The person takes no direct messages from the bot. */
    static Refuse cannotMessage() {
        return new Refuse(403, 50007, "Cannot send messages to this user");
    }

    static Refuse unknownChannel() {
        return new Refuse(404, 10003, "Unknown Channel");
    }

    static Refuse unknownMessage() {
        return new Refuse(404, 10008, "Unknown Message");
    }

    static Refuse unknownInteraction() {
        return new Refuse(404, 10062, "Unknown interaction");
    }

    static Refuse acknowledged() {
        return new Refuse(400, 40060, "Interaction has already been acknowledged.");
    }
}

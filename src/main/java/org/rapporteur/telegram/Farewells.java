package org.rapporteur.telegram;

import java.util.List;
import java.util.Locale;

/** The ways in which Telegram says that the bot has no business in a chat any more. */
final class Farewells {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;

    private static final List<String> WORDS = List.of(
            "chat not found",
            "peer_id_invalid",
            "user not found",
            "user is deactivated",
            "group chat was deactivated",
            "group chat was deleted",
            "chat_write_forbidden",
            "chat_restricted",
            "have no rights to send a message",
            "not enough rights to send",
            "need administrator rights in the channel chat");

    private Farewells() {}

    static boolean isGone(int code, String description) {
        var said = description.toLowerCase(Locale.ROOT);
        return code == FORBIDDEN || (code == BAD_REQUEST && WORDS.stream().anyMatch(said::contains));
    }
}

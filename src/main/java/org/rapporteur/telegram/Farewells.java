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

    private static final List<String> TOPIC_WORDS = List.of(
            "message thread not found",
            "topic_closed",
            "topic_deleted",
            "topic_id_invalid",
            "topic closed",
            "topic deleted");

    private Farewells() {}

    static boolean isGone(int code, String description) {
        return code == FORBIDDEN || (code == BAD_REQUEST && says(WORDS, description));
    }

    /** Whether the chat is still there, and its topic takes no more messages. */
    static boolean isTopicGone(String description) {
        return says(TOPIC_WORDS, description);
    }

    private static boolean says(List<String> words, String description) {
        var said = description.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(said::contains);
    }
}

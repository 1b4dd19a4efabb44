package org.rapporteur.telegram;

import java.util.Optional;

/** What an update means to the bot. */
sealed interface Heard {

    /** Somebody wrote to the bot; the line is as the desk wants it, without the bot's own name. */
    record Line(String line, Asker asker, Place place) implements Heard {}

    /** Somebody passed on a post of a channel, alone with the bot; the line is what the post says. */
    record Forwarded(ChatId channel, Line line) implements Heard {}

    /** Somebody followed a link, or passed on what others wrote: the words are not the guest's own, and change nothing. */
    record PassedOn(Line line) implements Heard {}

    /** Somebody opened the bot, or called it by name and said nothing. */
    record Greeting(Asker asker, Place place) implements Heard {}

    /** Somebody pressed a button. */
    record Button(String callback, String data, Asker asker, Pressed pressed) implements Heard {}

    /** Somebody types after the bot's name in some chat, and picks from what is offered. */
    record Inline(String query, String typed, Asker asker) implements Heard {}

    /** Somebody called the bot into a chat of which it is no member, for one answer. */
    record Visit(String query, String line, Asker asker) implements Heard {}

    /** A group became a supergroup. */
    record Moved(ChatId from, ChatId to) implements Heard {}

    /** The bot was blocked, or removed from a chat. */
    record Left(ChatId chat) implements Heard {}

    /** The bot is in a chat, newly or again. */
    record Returned(ChatId chat) implements Heard {}

    /** Somebody has made the bot an administrator of a channel, with the right to post there. */
    record Appointed(ChatId channel, Asker asker) implements Heard {}

    /** Nothing that is meant for the bot. */
    record Nothing() implements Heard {}

    /** Where a pressed button stands. */
    sealed interface Pressed {

        /** The place, where Telegram tells. */
        default Optional<Place> where() {
            return switch (this) {
                case Under(var place, var _) -> Optional.of(place);
                case UnderOld(var place) -> Optional.of(place);
                case UnderInline _, Nowhere _ -> Optional.empty();
            };
        }

        /** Under a message that can be changed. */
        record Under(Place place, int message) implements Pressed {}

        /** Under a message that was sent through inline mode. */
        record UnderInline(String message) implements Pressed {}

        /** Under a message too old to be changed. */
        record UnderOld(Place place) implements Pressed {}

        /** Telegram does not say. */
        record Nowhere() implements Pressed {}
    }
}

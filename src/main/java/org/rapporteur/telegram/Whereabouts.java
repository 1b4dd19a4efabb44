package org.rapporteur.telegram;

import java.time.InstantSource;
import org.rapporteur.chat.PreferenceBook;

/** Notes down where chats have gone, so that their settings go with them, and are forgotten when they stay away. */
record Whereabouts(PreferenceBook book, InstantSource clock) implements Moves {

    @Override
    public void moved(ChatId from, ChatId to) {
        book.moved(from.holder(), to.holder());
    }

    /** The bot was blocked, or removed from the chat. */
    void left(ChatId chat) {
        book.gone(chat.holder(), clock.instant());
    }

    void returned(ChatId chat) {
        book.returned(chat.holder());
    }
}

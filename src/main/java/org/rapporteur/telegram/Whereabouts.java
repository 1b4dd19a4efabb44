package org.rapporteur.telegram;

import java.time.InstantSource;
import org.rapporteur.chat.Movements;
import org.rapporteur.chat.NotKept;
import org.rapporteur.chat.PreferenceBook;

/**
 * Notes down where chats have gone, so that their settings go with them, and are forgotten when they stay away; and tells
 * the others that keep something. What cannot be kept was told to the log, and nobody waits to hear it.
 */
record Whereabouts(PreferenceBook book, Movements others, InstantSource clock) implements Moves {

    @Override
    public void moved(ChatId from, ChatId to) {
        attempt(() -> book.moved(from.holder(), to.holder()));
        attempt(() -> others.moved(from.holder(), to.holder()));
    }

    /** The bot was blocked, or removed from the chat. */
    void left(ChatId chat) {
        attempt(() -> book.gone(chat.holder(), clock.instant()));
        attempt(() -> others.gone(chat.holder()));
    }

    void returned(ChatId chat) {
        attempt(() -> book.returned(chat.holder()));
        attempt(() -> others.returned(chat.holder()));
    }

    private static void attempt(Runnable note) {
        try {
            note.run();
        } catch (NotKept e) {
            // Of a move, the next message to the old chat tells again.
        }
    }
}

package org.rapporteur.telegram;

import java.util.Optional;
import org.rapporteur.chat.Guest;

/** Turns whoever writes into a guest of the desk. */
@FunctionalInterface
interface Guests {

    /**
     * The guest who wrote a line.
     *
     * @param chat where it was written; empty where Telegram does not tell
     */
    Guest who(Asker asker, Optional<ChatId> chat, String line);
}

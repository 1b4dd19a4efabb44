package org.rapporteur.telegram;

import org.rapporteur.chat.Holder;

/** A chat at Telegram. The chat of a person is a positive number; groups and channels are negative ones. */
record ChatId(long value) {

    boolean isGroup() {
        return value < 0;
    }

    /** Whose settings are those of the chat: in a private chat, the person's. */
    Holder holder() {
        return isGroup() ? Holder.chat(Place.PLATFORM, text()) : Holder.person(Place.PLATFORM, text());
    }

    /** As Telegram's methods want it. */
    String text() {
        return Long.toString(value);
    }
}

package org.rapporteur.discord;

import org.rapporteur.chat.Holder;

/** Discord's id of a person. */
record UserId(long value) {

    Holder holder() {
        return Holder.person(DiscordPlatform.NAME, Long.toUnsignedString(value));
    }
}

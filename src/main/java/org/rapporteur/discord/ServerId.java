package org.rapporteur.discord;

import org.rapporteur.chat.Holder;

/** Discord's id of a server, which its API calls a guild. Its channels have no settings of their own. */
record ServerId(long value) {

    /** The other way round. */
    static ServerId of(Holder holder) {
        return new ServerId(Long.parseUnsignedLong(holder.id()));
    }

    Holder holder() {
        return Holder.chat(DiscordPlatform.NAME, Long.toUnsignedString(value));
    }
}

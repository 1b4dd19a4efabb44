package org.rapporteur.discord;

import org.rapporteur.chat.Holder;

/** Discord's id of a server, which its API calls a guild. Its channels have no settings of their own. */
record ServerId(long value) {

    Holder holder() {
        return Holder.chat(DiscordPlatform.NAME, Long.toUnsignedString(value));
    }
}

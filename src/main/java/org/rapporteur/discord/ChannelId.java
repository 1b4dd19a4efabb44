package org.rapporteur.discord;

import java.util.Optional;
import org.rapporteur.chat.Address;

/** Discord's id of wherever messages stand: a channel, a thread, somebody's direct messages. */
record ChannelId(long value) {

    /** A thread is a channel of its own. */
    static ChannelId of(Address address) {
        return new ChannelId(Long.parseUnsignedLong(address.thread().orElse(address.chat())));
    }

    Address address() {
        return new Address(DiscordPlatform.NAME, text(), Optional.empty());
    }

    String text() {
        return Long.toUnsignedString(value);
    }
}

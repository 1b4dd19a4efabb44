package org.rapporteur.discord;

import java.util.Optional;
import org.rapporteur.chat.Standing;
import org.rapporteur.language.Language;

/** Where something was asked. */
sealed interface Place {

    /**
     * A channel of a server of which the bot is a member.
     *
     * @param language the server's own, when the bot speaks it
     * @param permission whether who asks may change the server's settings
     */
    record Server(ServerId id, ChannelId channel, Optional<Language> language, Standing.Permission permission)
            implements Place {}

    /** The direct messages between somebody and the bot. */
    record Direct(ChannelId channel) implements Place {}

    /**
     * A chat of which the bot is no member: whoever has installed it for themselves brings it along everywhere.
     *
     * @param language that of the server, when it is one and the bot speaks it
     */
    record Visit(Optional<Language> language) implements Place {}
}

package org.rapporteur.discord;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.rapporteur.chat.Standing;

/**
 * From a message to what was asked. In a server only what mentions the bot or replies to it is heard; everything in its direct
 * messages is. What bots write is never answered.
 */
record MessageHearing(Servers servers) {

    /** Somebody's own words, and not the notice that somebody joined or pinned something. */
    private static final Set<Integer> WRITTEN = Set.of(MessageType.DEFAULT.getId(), MessageType.INLINE_REPLY.getId());

    /**
     * Without the privileged intent, Discord hands over the text of those messages only that are meant for the bot.
     *
     * @param self the bot's own id
     */
    Heard hear(DataObject message, UserId self) {
        var author = message.getObject("author");
        var isByAPerson = !author.getBoolean("bot") && !author.getBoolean("system") && message.isNull("webhook_id");
        return isByAPerson && WRITTEN.contains(message.getInt("type")) ? spoken(message, self) : new Heard.Nothing();
    }

    private Heard spoken(DataObject message, UserId self) {
        var text = message.getString("content", "");
        var mention = Pattern.compile("<@!?" + Long.toUnsignedString(self.value()) + ">");
        var isCalled = message.isNull("guild_id") || mention.matcher(text).find();
        if (!isCalled && !isMentioned(self, message)) {
            return new Heard.Nothing();
        }
        var channel = new ChannelId(message.getUnsignedLong("channel_id"));
        return new Heard.Spoken(
                Markup.without(text).strip(),
                isCalled,
                message.getString("id"),
                channel,
                new Asker(new UserId(message.getObject("author").getUnsignedLong("id")), Optional.empty()),
                place(message, channel));
    }

    /** Who replies to the bot mentions it without writing its name, unless they switch that off. */
    private static boolean isMentioned(UserId self, DataObject message) {
        return message.optArray("mentions").stream()
                .flatMap(mentions -> mentions.stream(DataArray::getObject))
                .anyMatch(user -> user.getUnsignedLong("id") == self.value());
    }

    /** Who writes there may do what they may; a message changes no settings. */
    private Place place(DataObject message, ChannelId channel) {
        if (message.isNull("guild_id")) {
            return new Place.Direct(channel);
        }
        var server = new ServerId(message.getUnsignedLong("guild_id"));
        return new Place.Server(server, channel, servers.language(server), Standing.Permission.UNCLEAR);
    }
}

package org.rapporteur.discord;

import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.rapporteur.chat.Destination;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Standing;

/**
 * Other channels and threads of a server, where somebody wants the bot to post. Discord is asked anew each time, because a
 * line can be made up, and rights change: the channel must be of that server, and both the person and the bot must see it.
 */
record OtherChannels(JDA jda) {

    /** Private threads are for their members, of whom nobody is told; there, it is to be said on the spot. */
    static final Set<ChannelType> KINDS =
            Set.of(ChannelType.TEXT, ChannelType.NEWS, ChannelType.GUILD_PUBLIC_THREAD, ChannelType.GUILD_NEWS_THREAD);

    /** Who may change nothing is refused anyway, and learns nothing of other channels. */
    Destination find(Standing asker, String channel) {
        if (asker.holder().kind() != Holder.Kind.CHAT) {
            return new Destination.Nowhere("discord.channel.server");
        }
        return asker.permission().get() == Standing.Permission.GRANTED
                ? looked(asker, channel)
                : new Destination.There(asker);
    }

    private Destination looked(Standing asker, String name) {
        try {
            var channel = ask(Route.Channels.GET_CHANNEL.compile(name));
            return channel.getString("guild_id", "").equals(asker.holder().id())
                    ? judged(asker, channel)
                    : new Destination.Nowhere("discord.channel.none");
        } catch (RateLimitedException limited) {
            return new Destination.Nowhere("discord.channel.unclear");
        } catch (ErrorResponseException refused) {
            return new Destination.Nowhere(
                    Trouble.isPassing(refused) ? "discord.channel.unclear" : "discord.channel.none");
        }
    }

    private Destination judged(Standing asker, DataObject channel) throws RateLimitedException {
        var type = ChannelType.fromId(channel.getInt("type"));
        if (!KINDS.contains(type)) {
            return new Destination.Nowhere("discord.channel.kind");
        }
        var server = asker.holder().id();
        var person = asker.person().map(Holder::id).orElse("");
        var rights = new Rights(
                ask(Route.Guilds.GET_GUILD.compile(server)),
                type.isThread() ? ask(Route.Channels.GET_CHANNEL.compile(channel.getString("parent_id"))) : channel);
        if (!rights.of(member(server, person)).contains(Permission.VIEW_CHANNEL)) {
            return new Destination.Nowhere("discord.channel.none");
        }
        var id = new ChannelId(channel.getUnsignedLong("id"));
        return rights.of(member(server, jda.getSelfUser().getId())).containsAll(needed(type, channel))
                ? new Destination.There(asker.at(id.address()))
                : new Destination.Nowhere("discord.channel.closed");
    }

    private static Set<Permission> needed(ChannelType type, DataObject channel) {
        if (!type.isThread()) {
            return Set.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND);
        }
        boolean isLocked = channel.optObject("thread_metadata")
                .map(thread -> thread.getBoolean("locked", false))
                .orElse(false);
        return isLocked
                ? Set.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND_IN_THREADS, Permission.MANAGE_THREADS)
                : Set.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND_IN_THREADS);
    }

    private DataObject member(String server, String person) throws RateLimitedException {
        return ask(Route.Guilds.GET_MEMBER.compile(server, person));
    }

    private DataObject ask(Route.CompiledRoute question) throws RateLimitedException {
        return new RestActionImpl<DataObject>(jda, question, (response, _) -> response.getObject()).complete(false);
    }
}

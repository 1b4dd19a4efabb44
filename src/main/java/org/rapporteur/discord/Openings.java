package org.rapporteur.discord;

import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Destination;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Standing;

/**
 * Channels and threads of a server, where somebody wants the bot to post. Discord is asked anew each time, because a line can be
 * made up, and rights change: another channel must be of that server, and both the person and the bot must see it.
 */
record Openings(JDA jda) {

    /** Private threads are for their members, of whom nobody is told; there, it is to be said on the spot. */
    static final Set<ChannelType> KINDS =
            Set.of(ChannelType.TEXT, ChannelType.NEWS, ChannelType.GUILD_PUBLIC_THREAD, ChannelType.GUILD_NEWS_THREAD);

    /** Who may change nothing is refused anyway, and learns nothing of other channels. */
    Destination find(Standing asker, String channel) {
        if (asker.holder().kind() != Holder.Kind.CHAT) {
            return new Destination.Nowhere("discord.channel.server");
        }
        return isRefused(asker)
                ? new Destination.There(asker)
                : asked("discord.channel.none", () -> named(asker, ask(Route.Channels.GET_CHANNEL.compile(channel))));
    }

    /** Where it is said: in a channel of any kind, and seen by who says it. */
    Destination here(Standing asker) {
        return asker.holder().kind() != Holder.Kind.CHAT || isRefused(asker)
                ? new Destination.There(asker)
                : asked(
                        "discord.channel.closed",
                        () -> judged(asker, ask(Route.Channels.GET_CHANNEL.compile(here(asker.address())))));
    }

    private static String here(Optional<Address> address) {
        return ChannelId.of(address.orElseThrow()).text();
    }

    private static boolean isRefused(Standing asker) {
        return asker.permission().get() != Standing.Permission.GRANTED;
    }

    /** What Discord has to be asked for. */
    private interface Question {
        Destination ask() throws RateLimitedException;
    }

    private static Destination asked(String refusal, Question question) {
        try {
            return question.ask();
        } catch (RateLimitedException limited) {
            return new Destination.Nowhere("discord.channel.unclear");
        } catch (ErrorResponseException refused) {
            return new Destination.Nowhere(Trouble.isPassing(refused) ? "discord.channel.unclear" : refusal);
        }
    }

    private Destination named(Standing asker, DataObject channel) throws RateLimitedException {
        var server = asker.holder().id();
        if (!channel.getString("guild_id", "").equals(server)) {
            return new Destination.Nowhere("discord.channel.none");
        }
        if (!KINDS.contains(type(channel))) {
            return new Destination.Nowhere("discord.channel.kind");
        }
        var person = asker.person().map(Holder::id).orElse("");
        return rights(server, channel).of(member(server, person)).contains(Permission.VIEW_CHANNEL)
                ? judged(asker, channel)
                : new Destination.Nowhere("discord.channel.none");
    }

    private Destination judged(Standing asker, DataObject channel) throws RateLimitedException {
        var server = asker.holder().id();
        var id = new ChannelId(channel.getUnsignedLong("id"));
        return rights(server, channel)
                        .of(member(server, jda.getSelfUser().getId()))
                        .containsAll(needed(type(channel), channel))
                ? new Destination.There(asker.at(id.address()))
                : new Destination.Nowhere("discord.channel.closed");
    }

    private Rights rights(String server, DataObject channel) throws RateLimitedException {
        return new Rights(
                ask(Route.Guilds.GET_GUILD.compile(server)),
                type(channel).isThread()
                        ? ask(Route.Channels.GET_CHANNEL.compile(channel.getString("parent_id")))
                        : channel);
    }

    private static ChannelType type(DataObject channel) {
        return ChannelType.fromId(channel.getInt("type"));
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

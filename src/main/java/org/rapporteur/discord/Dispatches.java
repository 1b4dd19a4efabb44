package org.rapporteur.discord;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.handle.SocketHandler;
import org.jspecify.annotations.Nullable;
import org.rapporteur.chat.Unforeseen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of the gateway's events. By itself, JDA keeps every server with all its channels and roles, answers nobody
 * before it has heard of all of them, and loses what is asked in a channel that it does not know. But an interaction brings
 * along all that an answer needs. So JDA is told of no server, and takes each for one that only a person has brought along.
 * It has no switch for this; hence its internal classes.
 *
 * @param messages hears what people write, as far as it is for the bot to read
 */
record Dispatches(Servers servers, BiConsumer<JDA, DataObject> messages) {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatches.class);

    private static final String READY = "READY";
    private static final String INTERACTION = "INTERACTION_CREATE";

    /** To be said before the first event comes; may be said again. */
    void take(JDAImpl jda) {
        var handlers = jda.getClient().getHandlers();
        if (!(handlers.get(READY) instanceof Handler)) {
            var readies = Objects.requireNonNull(handlers.get(READY));
            var interactions = Objects.requireNonNull(handlers.get(INTERACTION));
            handlers.clear();
            handlers.put(READY, new Handler(jda, ready -> ready(jda, ready, readies)));
            handlers.put(INTERACTION, new Handler(jda, asked -> hand(jda, BareInteraction.of(asked), interactions)));
            handlers.put("MESSAGE_CREATE", new Handler(jda, message -> messages.accept(jda, message)));
            handlers.put("GUILD_CREATE", new Handler(jda, this::joined));
            handlers.put("GUILD_UPDATE", new Handler(jda, server -> servers.speaks(id(server), locale(server))));
            handlers.put("GUILD_DELETE", new Handler(jda, this::left));
        }
    }

    private void ready(JDAImpl jda, DataObject ready, SocketHandler jdas) {
        var shard = jda.getShardInfo();
        var all = ready.getArray("guilds").stream(DataArray::getObject)
                .map(Dispatches::id)
                .collect(Collectors.toSet());
        servers.are(all, server -> (server.value() >>> 22) % shard.getShardTotal() == shard.getShardId());
        hand(jda, ready.put("guilds", DataArray.empty()), jdas);
    }

    private static void hand(JDAImpl jda, DataObject event, SocketHandler jdas) {
        jdas.handle(jda.getResponseTotal(), DataObject.empty().put("d", event));
    }

    private void joined(DataObject server) {
        if (isThere(server)) {
            servers.joined(id(server), locale(server));
        }
    }

    private void left(DataObject server) {
        if (isThere(server)) {
            servers.left(id(server));
        }
    }

    /** An outage of Discord's is neither a farewell nor a return. */
    private static boolean isThere(DataObject server) {
        return !server.getBoolean("unavailable", false);
    }

    private static ServerId id(DataObject server) {
        return new ServerId(server.getUnsignedLong("id"));
    }

    private static String locale(DataObject server) {
        return server.getString("preferred_locale", "");
    }

    /** What is not understood is reported without its words; JDA would print them, and the key to the answer with them. */
    private static final class Handler extends SocketHandler {

        private final Consumer<DataObject> event;

        private Handler(JDAImpl jda, Consumer<DataObject> event) {
            super(jda);
            this.event = event;
        }

        @Override
        protected @Nullable Long handleInternally(DataObject content) {
            try {
                event.accept(content);
            } catch (RuntimeException fault) {
                LOG.error("An event of Discord's is not understood, and passed over: {}", new Unforeseen(fault));
            }
            return null;
        }
    }
}

package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What happens, told to the shards it concerns, as far as their intents go. */
final class Events {

    private static final long GUILDS = 1;
    private static final long GUILD_MESSAGES = 1 << 9;
    private static final long DIRECT_MESSAGES = 1 << 12;
    private static final long CONTENT = 1 << 15;

    private final World world;
    private final LoopbackGateway line;

    Events(World world, LoopbackGateway line) {
        this.world = world;
        this.line = line;
    }

    void interaction(JsonNode interaction) {
        var guild = interaction.path("guild_id").asLong();
        line.dispatch(session -> {
            if (session.concerns(guild)) {
                session.dispatch("INTERACTION_CREATE", interaction);
            }
        });
    }

    void joined(LoopbackGuild guild) {
        world.add(guild);
        guild(guild, "GUILD_CREATE", Payloads.guild(guild));
    }

    void left(LoopbackGuild guild) {
        world.remove(guild);
        guild(guild, "GUILD_DELETE", Payloads.read("{}").put("id", Long.toString(guild.id())));
    }

    private void guild(LoopbackGuild guild, String type, JsonNode data) {
        line.dispatch(session -> {
            if (session.concerns(guild.id()) && session.intends(GUILDS)) {
                session.dispatch(type, data);
            }
        });
    }

    /** Who wrote it, what it mentions and where it stands decide whether the bot may read it. */
    void message(ObjectNode message) {
        var guild = world.guildOf(message.path("channel_id").asLong());
        guild.ifPresent(home -> message.put("guild_id", Long.toString(home.id())));
        var intent = guild.isPresent() ? GUILD_MESSAGES : DIRECT_MESSAGES;
        line.dispatch(session -> {
            if (session.concerns(guild.map(LoopbackGuild::id).orElse(0L)) && session.intends(intent)) {
                session.dispatch("MESSAGE_CREATE", readable(message, session));
            }
        });
    }

    private static JsonNode readable(ObjectNode message, Session session) {
        var isOpen = !message.has("guild_id")
                || session.intends(CONTENT)
                || message.at("/author/id").asLong() == LoopbackDiscord.APPLICATION
                || message.path("mentions").findValuesAsText("id").contains(Long.toString(LoopbackDiscord.APPLICATION));
        var readable = message.deepCopy();
        if (!isOpen) {
            readable.put("content", "");
            readable.putArray("embeds");
            readable.putArray("components");
            readable.putArray("attachments");
        }
        return readable;
    }
}

package org.rapporteur.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** People, guilds and channels as Discord writes them. */
final class Payloads {

    /** What members may do in a guild unless it says otherwise: see channels, read, write, embed, use commands and apps. */
    static final long EVERYDAY =
            1L << 10 | 1L << 11 | 1L << 14 | 1L << 15 | 1L << 16 | 1L << 18 | 1L << 31 | 1L << 38 | 1L << 50;

    static final long MANAGE_SERVER = 1L << 5;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Payloads() {}

    static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }

    static ObjectNode user(Person person) {
        return user(person.id(), person.name(), false);
    }

    static ObjectNode bot() {
        return user(LoopbackDiscord.APPLICATION, "Rapporteur", true)
                .put("verified", true)
                .put("mfa_enabled", false)
                .put("locale", "en-US");
    }

    static ObjectNode application() {
        var application = read("""
            {"id": "%d", "name": "Rapporteur", "icon": null, "description": "", "type": null, "verify_key": "00", "flags": 0,
             "flags_new": "0", "redirect_uris": [], "interactions_endpoint_url": null, "bot_public": true,
             "role_connections_verification_url": null, "approximate_guild_count": 1, "approximate_user_install_count": 1,
             "approximate_user_authorization_count": 1, "explicit_content_filter": 0, "team": null,
             "eligible_oauth2_scopes": []}
            """.formatted(LoopbackDiscord.APPLICATION));
        return application.set("owner", user(Person.SOMEBODY));
    }

    private static ObjectNode user(long id, String name, boolean isBot) {
        return read("""
            {"id": "%d", "username": %s, "global_name": null, "discriminator": "0", "avatar": null, "bot": %b,
             "system": false, "public_flags": 0, "flags": 0, "primary_guild": null}
            """.formatted(id, quoted(name), isBot));
    }

    static ObjectNode member(Person person, long permissions) {
        var member = member(user(person));
        return member.put("permissions", Long.toString(permissions));
    }

    /** Somebody without roles, of whom nothing else is asked. */
    static ObjectNode member(long person) {
        return member(person == LoopbackDiscord.APPLICATION ? bot() : user(person, "somebody-" + person, false));
    }

    private static ObjectNode member(ObjectNode user) {
        return read("""
            {"roles": [], "nick": null, "avatar": null, "joined_at": "2026-01-01T00:00:00+00:00", "premium_since": null,
             "deaf": false, "mute": false, "pending": false, "communication_disabled_until": null, "flags": 0}
            """).set("user", user);
    }

    /** All that JDA needs of a guild, and itself among its members, lest it ask for them. */
    static ObjectNode guild(LoopbackGuild guild) {
        var json = read("""
            {"id": "%d", "name": %s, "preferred_locale": "%s", "owner_id": "1", "unavailable": false, "member_count": 2,
             "joined_at": "2026-01-01T00:00:00+00:00", "large": false, "premium_tier": 0, "mfa_level": 0, "nsfw_level": 0,
             "premium_progress_bar_enabled": false, "verification_level": 0, "default_message_notifications": 0,
             "explicit_content_filter": 0, "afk_timeout": 300, "system_channel_flags": 0, "features": [], "roles": [],
             "channels": [], "members": [], "threads": [], "guild_scheduled_events": [], "emojis": [], "stickers": [],
             "soundboard_sounds": [], "voice_states": [], "presences": [], "stage_instances": []}
            """.formatted(guild.id(), quoted(guild.name()), guild.locale()));
        json.withArray("members").add(member(bot()));
        json.withArray("roles").add(role(guild.id(), "@everyone", 0));
        for (var number = 1; number < guild.roles(); number++) {
            json.withArray("roles").add(role(guild.id() + 500_000 + number, "role " + number, number));
        }
        guild.channelIds().forEach(id -> json.withArray("channels").add(channel(guild, id)));
        return json;
    }

    private static ObjectNode role(long id, String name, int position) {
        return read("""
            {"id": "%d", "name": %s, "color": 0, "colors": {"primary_color": 0}, "hoist": false, "icon": null,
             "unicode_emoji": null, "position": %d, "permissions": "%d", "managed": false, "mentionable": false, "flags": 0}
            """.formatted(id, quoted(name), position, EVERYDAY));
    }

    static ObjectNode channel(LoopbackGuild guild, long id) {
        var channel = read("""
            {"id": "%d", "type": %d, "guild_id": "%d", "name": "channel-%d", "position": %d, "parent_id": null, "topic": null,
             "nsfw": false, "rate_limit_per_user": 0, "last_message_id": null, "flags": 0, "permission_overwrites": []}
            """.formatted(id, guild.kind(id), guild.id(), id - guild.id(), id - guild.id()));
        if (guild.isThread(id)) {
            channel.put("parent_id", Long.toString(guild.channel()))
                    .putObject("thread_metadata")
                    .put("archived", false)
                    .put("auto_archive_duration", 1440)
                    .put("archive_timestamp", "2026-01-01T00:00:00+00:00")
                    .put("locked", false);
        }
        if (guild.closed().contains(id)) {
            overwrite(channel, guild.id(), 0, 0, LoopbackGuild.WRITING);
        }
        if (guild.hidden().contains(id)) {
            overwrite(channel, guild.id(), 0, 0, LoopbackGuild.SEEING);
            overwrite(channel, LoopbackDiscord.APPLICATION, 1, LoopbackGuild.SEEING, 0);
        }
        return channel;
    }

    private static void overwrite(ObjectNode channel, long of, int type, long allow, long deny) {
        channel.withArray("permission_overwrites")
                .addObject()
                .put("id", Long.toString(of))
                .put("type", type)
                .put("allow", Long.toString(allow))
                .put("deny", Long.toString(deny));
    }

    /** A channel of direct messages; who is at its other end depends on who looks. */
    static ObjectNode directMessages(long id, ObjectNode otherEnd) {
        var channel = read("""
            {"id": "%d", "type": 1, "last_message_id": null, "flags": 0, "recipients": []}
            """.formatted(id));
        channel.withArray("recipients").add(otherEnd);
        return channel;
    }

    static ObjectNode group(long id, Person owner) {
        var channel = read("""
            {"id": "%d", "type": 3, "name": "Friends", "owner_id": "%d", "icon": null, "last_message_id": null, "flags": 0,
             "recipients": []}
            """.formatted(id, owner.id()));
        channel.withArray("recipients").add(user(owner));
        return channel;
    }
}

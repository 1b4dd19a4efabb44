package org.rapporteur.discord;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.TimeUtil;

/** What happens in a rehearsal: one server, and somebody there who asks in every way there is. */
final class RehearsalScript {

    /** How many calls answer what is asked. */
    static final int ANSWERS = 4;

    static final String SELF = """
        {"id": "1", "username": "Rapporteur", "global_name": null, "discriminator": "0", "avatar": null, "bot": true,
         "verified": true, "mfa_enabled": false}\
        """;

    private static final String SOMEBODY = """
        {"id": "5", "username": "somebody", "global_name": null, "discriminator": "0", "avatar": null, "bot": false}\
        """;

    private static final String READY = """
        {"op": 0, "t": "READY", "s": 1, "d": {"v": 10, "session_id": "1", "resume_gateway_url": "wss://127.0.0.1",
         "shard": [0, 1], "private_channels": [], "application": {"id": "1", "flags": 0},
         "guilds": [{"id": "2", "unavailable": true}], "user": %s}}\
        """.formatted(SELF);

    private static final String GUILD = """
        {"op": 0, "t": "GUILD_CREATE", "s": 2, "d": {"id": "2", "name": "Talks", "preferred_locale": "en-US"}}\
        """;

    private static final String COMMAND = """
        2, "data": {"id": "1", "name": "delegation", "type": 1,
          "options": [{"name": "country", "type": 3, "value": "russia"}]}\
        """;

    private static final String TYPING = """
        4, "data": {"id": "1", "name": "delegation", "type": 1,
          "options": [{"name": "country", "type": 3, "value": "рос", "focused": true}]}\
        """;

    private static final String MESSAGE = """
        {"id": "4", "channel_id": "3", "guild_id": "2", "type": 0, "content": "%s", "timestamp": "2026-01-01T00:00:00+00:00",
         "edited_timestamp": null, "tts": false, "mention_everyone": false, "mentions": [%s], "mention_roles": [],
         "attachments": [], "embeds": [], "components": [], "pinned": false, "flags": 0, "author": %s}\
        """;

    private static final String PRESS = """
        3, "data": {"custom_id": "1ren/venue", "component_type": 2, "id": 1}, "message": %s\
        """.formatted(MESSAGE.formatted("", "", SELF));

    private static final String MENTION = """
        {"op": 0, "t": "MESSAGE_CREATE", "s": 4, "d": %s}\
        """.formatted(MESSAGE.formatted("<@1> where do they meet?", SELF, SOMEBODY));

    private RehearsalScript() {}

    /** @param now for interactions, which are answered only while they are fresh */
    static List<String> events(Instant now) {
        var id = Long.toString(TimeUtil.getDiscordTimestamp(now.toEpochMilli()));
        var asked = Stream.of(COMMAND, TYPING, PRESS).map(act -> interaction(id, act));
        return Stream.of(Stream.of(READY, GUILD), asked, Stream.of(MENTION))
                .flatMap(events -> events)
                .toList();
    }

    private static String interaction(String id, String act) {
        return """
            {"op": 0, "t": "INTERACTION_CREATE", "s": 3, "d": {"id": "%s", "application_id": "1", "type": %s, "token": "t",
             "version": 1, "locale": "uk", "app_permissions": "3072", "channel_id": "3", "entitlements": [], "context": 0,
             "guild_id": "2", "guild_locale": "en-US", "authorizing_integration_owners": {"0": "2"},
             "guild": {"id": "2", "locale": "en-US", "features": []}, "channel": {"id": "3", "type": 0, "name": "talks", "permissions": "1024"},
             "member": {"roles": [], "nick": null, "avatar": null, "joined_at": "2026-01-01T00:00:00+00:00",
              "premium_since": null, "deaf": false, "mute": false, "pending": false, "flags": 0,
              "communication_disabled_until": null, "permissions": "1024", "user": %s}}}\
            """.formatted(id, act, SOMEBODY);
    }
}

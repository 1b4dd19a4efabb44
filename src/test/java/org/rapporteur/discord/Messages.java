package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes messages of what a bot sends, and new versions of what it edits. */
final class Messages {

    static final int PLAIN = 0;
    static final int REPLY = 19;
    static final int OF_SLASH_COMMAND = 20;
    static final int OF_CONTEXT_MENU = 23;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> PARTS = List.of("content", "embeds", "components", "attachments");

    private final Snowflakes ids;
    private final InstantSource clock;

    Messages(Snowflakes ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** What somebody writes. */
    ObjectNode of(ObjectNode author, long channel, int type) {
        var message = Payloads.read("""
            {"id": "%d", "channel_id": "%d", "type": %d, "content": "", "embeds": [], "components": [], "attachments": [],
             "mentions": [], "mention_roles": [], "mention_everyone": false, "timestamp": "%s", "edited_timestamp": null,
             "flags": 0, "pinned": false, "tts": false}
            """.formatted(ids.next(), channel, type, clock.instant()));
        return message.set("author", author);
    }

    /** What the bot posts, or answers with. */
    ObjectNode posted(long channel, int type, JsonNode body, int moreFlags) {
        var message = of(Payloads.bot(), channel, type);
        take(message, body);
        message.put("flags", body.path("flags").asInt() | moreFlags);
        if (body.hasNonNull("nonce")) {
            message.set("nonce", body.path("nonce"));
        }
        return message;
    }

    /** The version after an edit, which cannot change who sees it, and ends the waiting for a deferred answer. */
    ObjectNode edited(JsonNode before, JsonNode body) {
        ObjectNode after = before.deepCopy();
        take(after, body);
        var kept = before.path("flags").asInt() & ~MessageLimits.LOADING;
        var added = body.path("flags").asInt() & ~MessageLimits.EPHEMERAL;
        return after.put("flags", kept | added)
                .put("edited_timestamp", clock.instant().toString());
    }

    private static void take(ObjectNode message, JsonNode body) {
        PARTS.stream().filter(body::has).forEach(part -> message.set(part, taken(part, body.path(part))));
        message.path("embeds").forEach(Messages::complete);
        number(message.path("components"), new AtomicInteger());
    }

    private static void complete(JsonNode embed) {
        ((ObjectNode) embed).put("type", "rich");
        for (var field : embed.path("fields")) {
            ((ObjectNode) field).put("inline", field.path("inline").asBoolean());
        }
    }

    private static JsonNode taken(String part, JsonNode value) {
        if (!value.isNull()) {
            return value.deepCopy();
        }
        return part.equals("content") ? JSON.textNode("") : JSON.arrayNode();
    }

    /** Each component gets a number within its message. */
    private static void number(JsonNode components, AtomicInteger last) {
        for (var component : components) {
            if (component instanceof ObjectNode numbered && !numbered.has("id")) {
                numbered.put("id", last.incrementAndGet());
            }
            number(component.path("components"), last);
            if (component.path("accessory") instanceof ObjectNode accessory) {
                accessory.put("id", last.incrementAndGet());
            }
        }
    }
}

package org.rapporteur.discord;

import static java.util.function.Predicate.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The limits of a message that Discord's description leaves out. */
final class MessageLimits {

    static final int EPHEMERAL = 1 << 6;
    static final int LOADING = 1 << 7;
    static final int COMPONENTS_V2 = 1 << 15;

    private static final int SUPPRESS_EMBEDS = 1 << 2;
    private static final int SUPPRESS_NOTIFICATIONS = 1 << 12;
    private static final int OURS = EPHEMERAL | SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2;
    private static final Pattern ADDRESS = Pattern.compile("(https?|attachment)://\\S+");

    private final JsonNode message;
    private final boolean isV2;
    private final List<String> breaches = new ArrayList<>();

    private MessageLimits(JsonNode message, int standingFlags) {
        this.message = message;
        this.isV2 = ((message.path("flags").asInt() | standingFlags) & COMPONENTS_V2) != 0;
    }

    /** Of a message to be, or of an edit to a message that has these flags already. */
    static List<String> breaches(JsonNode message, int standingFlags) {
        var limits = new MessageLimits(message, standingFlags);
        limits.check();
        return limits.breaches;
    }

    static boolean isEmpty(JsonNode message) {
        return message.path("content").asText("").isBlank()
                && Stream.of("embeds", "components", "attachments", "sticker_ids")
                        .allMatch(part -> message.path(part).isEmpty())
                && !message.hasNonNull("poll");
    }

    private void check() {
        atMost(2000, length(message.path("content")), "content");
        embeds();
        flags();
        mentions();
        breaches.addAll(new ComponentLimits(message.path("components"), isV2).breaches());
        if (message.path("enforce_nonce").asBoolean() && !message.hasNonNull("nonce")) {
            breaches.add("enforce_nonce without a nonce");
        }
    }

    private void embeds() {
        var embeds = message.path("embeds");
        embeds.forEach(this::embed);
        atMost(6000, embeds.valueStream().mapToInt(MessageLimits::embedLength).sum(), "all embeds");
        Stream.of("url", "icon_url")
                .flatMap(name -> embeds.findValues(name).stream())
                .map(JsonNode::asText)
                .filter(not(ADDRESS.asMatchPredicate()))
                .forEach(url -> breaches.add("the address '" + url + "'"));
    }

    private void embed(JsonNode embed) {
        if (Stream.of("title", "description", "fields", "author", "footer", "image", "thumbnail")
                .allMatch(part -> isNothing(embed.path(part)))) {
            breaches.add("an embed with nothing in it");
        }
        for (var field : embed.path("fields")) {
            if (field.path("name").asText().isBlank()
                    || field.path("value").asText().isBlank()) {
                breaches.add("a field without name or value");
            }
        }
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() ? value.asText().isBlank() : value.isEmpty());
    }

    /** What counts towards 6000: titles, descriptions, names and values of fields, footers and authors' names. */
    private static int embedLength(JsonNode embed) {
        return length(embed.path("title"))
                + length(embed.path("description"))
                + length(embed.path("footer").path("text"))
                + length(embed.path("author").path("name"))
                + embed.path("fields")
                        .valueStream()
                        .mapToInt(field -> length(field.path("name")) + length(field.path("value")))
                        .sum();
    }

    private void flags() {
        var flags = message.path("flags").asInt();
        if ((flags & ~OURS) != 0) {
            breaches.add("the flags " + flags + " are not for a bot to set");
        }
        if (isV2
                && !(message.path("content").asText("").isEmpty()
                        && message.path("embeds").isEmpty())) {
            breaches.add("content or embeds beside IS_COMPONENTS_V2");
        }
    }

    /** Discord would let a bot ping everyone; here nobody may be pinged by a text that comes from a record or a guest. */
    private void mentions() {
        var allowed = message.path("allowed_mentions");
        var text = message.path("content").asText("") + (isV2 ? message.path("components") : "");
        if (!text.isBlank()
                && !(allowed.path("parse").isArray() && allowed.path("parse").isEmpty())) {
            breaches.add("a text whose allowed_mentions.parse is not empty");
        }
        for (var kind : List.of("users", "roles")) {
            if (!allowed.path(kind).isEmpty()
                    && allowed.path("parse").toString().contains(kind)) {
                breaches.add("allowed_mentions parses " + kind + " and lists them too");
            }
        }
    }

    private void atMost(int most, int length, String what) {
        if (length > most) {
            breaches.add(what + " of " + length + " characters, where " + most + " are allowed");
        }
    }

    private static int length(JsonNode text) {
        var value = text.asText("");
        return value.codePointCount(0, value.length());
    }
}

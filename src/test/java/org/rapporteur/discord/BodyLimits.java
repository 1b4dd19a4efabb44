package org.rapporteur.discord;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** For each route, the limits of its body that Discord's description leaves out. */
final class BodyLimits {

    private final Set<String> locales;

    /** The locales are those into which commands may be translated. */
    BodyLimits(Set<String> locales) {
        this.locales = locales;
    }

    /** The standing flags are those of the message that is edited, or 0. */
    List<String> breaches(Route route, JsonNode body, int standingFlags) {
        return switch (route) {
            case ANSWER -> callback(body, standingFlags);
            case FOLLOW_UP -> newMessage(body);
            case POST -> channelMessage(body);
            case EDIT_ORIGINAL, EDIT -> MessageLimits.breaches(body, standingFlags);
            case WRITE_COMMANDS -> CommandLimits.breaches(body, locales);
            case ME,
                    APPLICATION,
                    GATEWAY,
                    GATEWAY_BOT,
                    READ_COMMANDS,
                    READ_ORIGINAL,
                    DELETE_ORIGINAL,
                    OPEN_DIRECT_MESSAGES,
                    READ_CHANNEL,
                    READ_GUILD,
                    READ_MEMBER,
                    DELETE -> List.of();
        };
    }

    private static List<String> callback(JsonNode body, int standingFlags) {
        var data = body.path("data");
        return switch (body.path("type").asInt()) {
            case Asked.MESSAGE -> newMessage(data);
            case Asked.UPDATE -> MessageLimits.breaches(data, standingFlags);
            case Asked.CHOICES -> CommandLimits.choiceBreaches(data.path("choices"));
            case Asked.MODAL -> modal(data);
            default -> List.of();
        };
    }

    private static List<String> newMessage(JsonNode message) {
        var breaches = new ArrayList<>(MessageLimits.breaches(message, 0));
        if (MessageLimits.isEmpty(message)) {
            breaches.add("an empty message");
        }
        return breaches;
    }

    private static List<String> channelMessage(JsonNode message) {
        return (message.path("flags").asInt() & MessageLimits.EPHEMERAL) == 0
                ? newMessage(message)
                : Stream.concat(newMessage(message).stream(), Stream.of("a message of a channel cannot be ephemeral"))
                        .toList();
    }

    private static List<String> modal(JsonNode modal) {
        var ids = modal.path("components").findValuesAsText("custom_id");
        return ids.stream().collect(toSet()).size() == ids.size()
                ? List.of()
                : List.of("two fields of a modal with one custom_id");
    }
}

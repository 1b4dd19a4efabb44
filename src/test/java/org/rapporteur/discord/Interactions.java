package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.rapporteur.discord.Incoming.Act;
import org.rapporteur.discord.Incoming.Where;

/** Interactions under way: each takes one callback within three seconds, and edits and follow-ups for fifteen minutes. */
final class Interactions {

    private static final Duration TO_ANSWER = Duration.ofSeconds(3);
    private static final Duration TO_FOLLOW_UP = Duration.ofMinutes(15);
    private static final int FOLLOW_UPS_OF_STRANGERS = 5;
    private static final long USE_EXTERNAL_APPS = 1L << 50;
    private static final String ORIGINAL = "@original";

    private final Map<Long, Asked> byId = new ConcurrentHashMap<>();
    private final Map<String, Asked> byToken = new ConcurrentHashMap<>();
    private final Messages messages;
    private final InstantSource clock;
    private final Consumer<String> breaches;

    Interactions(Messages messages, InstantSource clock, Consumer<String> breaches) {
        this.messages = messages;
        this.clock = clock;
        this.breaches = breaches;
    }

    Asked open(long id, Incoming incoming) {
        var asked = new Asked(id, "token-of-" + id, incoming);
        byId.put(id, asked);
        byToken.put(asked.token(), asked);
        return asked;
    }

    /** What is wrong with a callback because of what it answers, though it be well formed. */
    List<String> breaches(long id, JsonNode callback) {
        var type = callback.path("type").asInt();
        return Optional.ofNullable(byId.get(id))
                .filter(asked -> !asked.takes(type))
                .map(_ -> List.of("ANSWER: a callback of type " + type + " does not fit the interaction"))
                .orElse(List.of());
    }

    /** The answer to a callback was lost on its way. */
    void excuse(long id) {
        Optional.ofNullable(byId.get(id)).ifPresent(Asked::excuse);
    }

    Answer callback(long id, String token, JsonNode callback) {
        var asked = byId.get(id);
        if (asked == null || !asked.token().equals(token) || asked.isOlderThan(TO_ANSWER, clock.instant())) {
            return Answer.refused(Fault.unknownInteraction());
        }
        synchronized (asked) {
            return asked.isTaken() ? second(asked) : callback(asked, callback);
        }
    }

    private Answer second(Asked asked) {
        if (!asked.mayBeRepeated()) {
            breaches.accept("ANSWER: a second callback");
        }
        return Answer.refused(Fault.acknowledged());
    }

    private Answer callback(Asked asked, JsonNode callback) {
        var message = answering(asked, callback);
        asked.take(callback, message);
        var type = callback.path("type").asInt();
        var answer = Payloads.read("{\"interaction\": {\"id\": \"%d\", \"type\": %d}, \"resource\": {\"type\": %d}}"
                .formatted(asked.id(), InteractionPayload.type(asked.incoming().act()), type));
        message.ifPresent(posted -> withMessage(answer, posted, type));
        return Answer.ok(answer);
    }

    private static void withMessage(ObjectNode answer, Posted posted, int type) {
        ((ObjectNode) answer.path("interaction"))
                .put("response_message_id", Long.toString(posted.id()))
                .put("response_message_loading", type == Asked.MESSAGE_LATER)
                .put("response_message_ephemeral", posted.isEphemeral());
        if (type != Asked.UPDATE_LATER) {
            ((ObjectNode) answer.path("resource")).set("message", posted.json());
        }
    }

    /** The message that a callback makes or changes; none, when it offers choices or a modal. */
    private Optional<Posted> answering(Asked asked, JsonNode callback) {
        var data = callback.path("data");
        return switch (callback.path("type").asInt()) {
            case Asked.MESSAGE -> Optional.of(post(asked, data, 0));
            case Asked.MESSAGE_LATER -> Optional.of(post(asked, data, MessageLimits.LOADING));
            case Asked.UPDATE -> pressed(asked).map(message -> edit(message, data));
            case Asked.UPDATE_LATER -> pressed(asked);
            default -> Optional.empty();
        };
    }

    private static Optional<Posted> pressed(Asked asked) {
        return asked.incoming().act() instanceof Act.Press(var message, var _)
                ? Optional.of(message)
                : Optional.empty();
    }

    private Posted post(Asked asked, JsonNode data, int flags) {
        var type = asked.incoming().act() instanceof Act.Menu ? Messages.OF_CONTEXT_MENU : Messages.OF_SLASH_COMMAND;
        var message = messages.posted(InteractionPayload.channel(asked.incoming()), type, data, flags | forced(asked));
        var application = Long.toString(LoopbackDiscord.APPLICATION);
        return new Posted(message.put("application_id", application).put("webhook_id", application));
    }

    /** Where a guild does not let its members use foreign apps, only they themselves see the answers. */
    private static int forced(Asked asked) {
        var isForeign = asked.incoming().where() instanceof Where.ForeignGuild;
        return isForeign && (asked.incoming().memberPermissions() & USE_EXTERNAL_APPS) == 0
                ? MessageLimits.EPHEMERAL
                : 0;
    }

    private Posted edit(Posted message, JsonNode body) {
        message.edit(messages.edited(message.json(), body));
        return message;
    }

    Answer followUp(String token, JsonNode body) {
        return open(token).map(asked -> followUp(asked, body)).orElseGet(Interactions::closed);
    }

    /** The first one to a deferred answer becomes the answer. */
    private Answer followUp(Asked asked, JsonNode body) {
        var loading = asked.answer().filter(message -> (message.flags() & MessageLimits.LOADING) != 0);
        if (loading.isPresent()) {
            return edited(asked, loading.get(), body);
        }
        if (isStranger(asked) && asked.followUps().size() >= FOLLOW_UPS_OF_STRANGERS) {
            return Answer.refused(new Fault.Refuse(
                    400, 40094, "This interaction has reached the maximum number of follow up messages."));
        }
        var message = post(asked, body, 0);
        asked.add(message);
        return Answer.ok(message.json());
    }

    private static boolean isStranger(Asked asked) {
        return switch (asked.incoming().where()) {
            case Where.ForeignGuild _, Where.Group _ -> true;
            case Where.InGuild _, Where.DirectMessages _ -> false;
        };
    }

    Answer read(String token, String message) {
        return found(token, message)
                .map(posted -> Answer.ok(posted.json()))
                .orElseGet(() -> Answer.refused(Fault.unknownMessage()));
    }

    Answer edit(String token, String message, JsonNode body) {
        return open(token)
                .map(asked -> find(asked, message)
                        .map(posted -> edited(asked, posted, body))
                        .orElseGet(() -> Answer.refused(Fault.unknownMessage())))
                .orElseGet(Interactions::closed);
    }

    private Answer edited(Asked asked, Posted message, JsonNode body) {
        edit(message, body);
        if (asked.answer().filter(message::equals).isPresent()) {
            asked.finished(message);
        }
        return Answer.ok(message.json());
    }

    Answer delete(String token, String message) {
        var found = found(token, message);
        found.ifPresent(Posted::delete);
        return found.map(_ -> Answer.nothing()).orElseGet(() -> Answer.refused(Fault.unknownMessage()));
    }

    Optional<Posted> found(String token, String message) {
        return open(token).flatMap(asked -> find(asked, message));
    }

    /** The message that a press changes, or that stands already. */
    Optional<Posted> standing(long id) {
        return Optional.ofNullable(byId.get(id)).flatMap(Interactions::pressed);
    }

    private static Optional<Posted> find(Asked asked, String message) {
        return message.equals(ORIGINAL)
                ? asked.answer()
                : asked.followUpOf(Long.parseLong(message))
                        .or(() -> asked.answer()
                                .filter(posted -> Long.toString(posted.id()).equals(message)));
    }

    private Optional<Asked> open(String token) {
        return Optional.ofNullable(byToken.get(token))
                .filter(asked -> asked.isTaken() && !asked.isOlderThan(TO_FOLLOW_UP, clock.instant()));
    }

    private static Answer closed() {
        return Answer.refused(new Fault.Refuse(401, 50027, "Invalid Webhook Token"));
    }
}

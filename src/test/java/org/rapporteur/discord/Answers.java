package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What Discord makes of each request that is well formed. */
final class Answers {

    private static final OpenApi DESCRIPTION = new OpenApi();
    private static final Documented DOCUMENTED = new Documented(DESCRIPTION);
    private static final BodyLimits LIMITS = new BodyLimits(DESCRIPTION.locales());

    private final World world;
    private final RegisteredCommands commands;
    private final Interactions interactions;
    private final Channels channels;
    private final LoopbackGateway line;

    Answers(
            World world,
            RegisteredCommands commands,
            Interactions interactions,
            Channels channels,
            LoopbackGateway line) {
        this.world = world;
        this.commands = commands;
        this.interactions = interactions;
        this.channels = channels;
        this.line = line;
    }

    /** What is wrong with a request, each in a line. */
    List<String> breaches(Route.Routed routed, JsonNode body) {
        var route = routed.route();
        var breaches = new ArrayList<>(DOCUMENTED.breaches(route, body));
        LIMITS.breaches(route, body, standing(routed).map(Posted::flags).orElse(0))
                .forEach(breach -> breaches.add(route + ": " + breach));
        standing(routed)
                .filter(message -> becomesEmpty(message, routed, body))
                .ifPresent(_ -> breaches.add(route + ": the message would be empty"));
        if (route == Route.ANSWER) {
            breaches.addAll(interactions.breaches(routed.id(0), body));
        }
        return breaches;
    }

    private static boolean becomesEmpty(Posted message, Route.Routed routed, JsonNode body) {
        var data = routed.route() == Route.ANSWER ? body.path("data") : body;
        ObjectNode after = message.json().deepCopy();
        data.propertyStream().forEach(part -> after.set(part.getKey(), part.getValue()));
        return MessageLimits.isEmpty(after);
    }

    /** The message that a request is about to edit. */
    private Optional<Posted> standing(Route.Routed routed) {
        return switch (routed.route()) {
            case ANSWER -> interactions.standing(routed.id(0));
            case EDIT_ORIGINAL ->
                interactions.found(routed.given().get(1), routed.given().get(2));
            case EDIT -> channels.find(routed.id(0), routed.id(1));
            case ME,
                    APPLICATION,
                    GATEWAY,
                    GATEWAY_BOT,
                    READ_COMMANDS,
                    WRITE_COMMANDS,
                    FOLLOW_UP,
                    READ_ORIGINAL,
                    DELETE_ORIGINAL,
                    OPEN_DIRECT_MESSAGES,
                    READ_CHANNEL,
                    READ_GUILD,
                    READ_MEMBER,
                    POST,
                    DELETE -> Optional.empty();
        };
    }

    /** The answer was lost on its way, so the request may come again. */
    void lost(Route.Routed routed) {
        if (routed.route() == Route.ANSWER) {
            interactions.excuse(routed.id(0));
        }
    }

    Answer to(Route.Routed routed, String query, JsonNode body) {
        var given = routed.given();
        return switch (routed.route()) {
            case ME -> Answer.ok(Payloads.bot());
            case APPLICATION -> Answer.ok(Payloads.application());
            case GATEWAY -> Answer.ok(Payloads.read("{}").put("url", line.url()));
            case GATEWAY_BOT -> Answer.ok(line.recommended());
            case READ_COMMANDS -> Answer.ok(read(query.contains("with_localizations=true")));
            case WRITE_COMMANDS -> Answer.ok(commands.write(body));
            case ANSWER -> echoed(query, interactions.callback(routed.id(0), given.get(1), body));
            case FOLLOW_UP -> interactions.followUp(given.get(1), body);
            case READ_ORIGINAL -> interactions.read(given.get(1), given.get(2));
            case EDIT_ORIGINAL -> interactions.edit(given.get(1), given.get(2), body);
            case DELETE_ORIGINAL -> interactions.delete(given.get(1), given.get(2));
            case OPEN_DIRECT_MESSAGES ->
                directMessages(body.path("recipient_id").asLong());
            case READ_CHANNEL -> channels.read(routed.id(0));
            case READ_GUILD -> inGuild(routed, Payloads::guild);
            case READ_MEMBER -> inGuild(routed, _ -> Payloads.member(routed.id(1)));
            case POST -> channels.post(routed.id(0), body);
            case EDIT -> channels.edit(routed.id(0), routed.id(1), body);
            case DELETE -> channels.delete(routed.id(0), routed.id(1));
        };
    }

    /** What became of a callback is told to who asks for it. */
    private static Answer echoed(String query, Answer answer) {
        return answer.isTaken() && !query.contains("with_response=true") ? Answer.nothing() : answer;
    }

    private JsonNode read(boolean withLocalizations) {
        var all = commands.read().deepCopy();
        if (!withLocalizations) {
            Stream.of("name_localizations", "description_localizations")
                    .forEach(field -> all.findParents(field).forEach(parent -> ((ObjectNode) parent).remove(field)));
        }
        return all;
    }

    private Answer inGuild(Route.Routed routed, Function<LoopbackGuild, ObjectNode> what) {
        return world.guild(routed.id(0))
                .map(guild -> Answer.ok(what.apply(guild)))
                .orElseGet(() -> Answer.refused(Fault.missingAccess()));
    }

    private Answer directMessages(long person) {
        var known = new Person(person, "somebody-" + person, "en-US");
        world.meet(known);
        return Answer.ok(Payloads.directMessages(known.directMessages(), Payloads.user(known)));
    }
}

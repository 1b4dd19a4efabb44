package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the bot posts in channels. */
final class Channels {

    /** How long Discord keeps a nonce; it says "a few minutes". Whether it means one channel or all, it does not say: here, all. */
    private static final Duration NONCES_KEPT = Duration.ofMinutes(3);

    private final Map<Long, Arrivals<Posted>> posted = new ConcurrentHashMap<>();
    private final Map<String, Kept> nonces = new HashMap<>();
    private final Set<Long> written = ConcurrentHashMap.newKeySet();
    private final World world;
    private final Messages messages;
    private final Events events;
    private final InstantSource clock;

    private record Kept(Posted message, Instant at) {}

    Channels(World world, Messages messages, Events events, InstantSource clock) {
        this.world = world;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody else writes, which a message of the bot may refer to. */
    ObjectNode write(Person author, long channel, String text) {
        var message =
                messages.of(Payloads.user(author), channel, Messages.PLAIN).put("content", text);
        written.add(message.path("id").asLong());
        return message;
    }

    Answer read(long channel) {
        return world.closedToReading(channel)
                .map(Answer::refused)
                .orElseGet(() -> world.guildOf(channel)
                        .map(guild -> Payloads.channel(guild, channel))
                        .or(() -> world.personOf(channel)
                                .map(person -> Payloads.directMessages(channel, Payloads.user(person))))
                        .map(Answer::ok)
                        .orElseThrow());
    }

    Answer post(long channel, JsonNode body) {
        return world.closedToWriting(channel).map(Answer::refused).orElseGet(() -> taken(channel, body));
    }

    private synchronized Answer taken(long channel, JsonNode body) {
        var reference = body.path("message_reference");
        if (!reference.isEmpty() && isUnknown(channel, reference)) {
            return Answer.invalid(List.of("message_reference: Unknown message"));
        }
        var nonce = body.path("nonce").asText();
        var kept = Optional.ofNullable(nonces.get(nonce))
                .filter(_ -> body.path("enforce_nonce").asBoolean())
                .filter(one -> one.at().plus(NONCES_KEPT).isAfter(clock.instant()));
        return Answer.ok(kept.map(Kept::message)
                .orElseGet(() -> add(channel, body, nonce))
                .json());
    }

    private Posted add(long channel, JsonNode body, String nonce) {
        var type = body.path("message_reference").isEmpty() ? Messages.PLAIN : Messages.REPLY;
        var message = new Posted(messages.posted(channel, type, body, 0));
        nonces.put(nonce, new Kept(message, clock.instant()));
        in(channel).add(message);
        events.message(message.json().deepCopy());
        return message;
    }

    private boolean isUnknown(long channel, JsonNode reference) {
        var id = reference.path("message_id").asLong();
        return reference.path("fail_if_not_exists").asBoolean(true)
                && !written.contains(id)
                && find(channel, id).isEmpty();
    }

    Answer edit(long channel, long message, JsonNode body) {
        return find(channel, message)
                .map(found -> {
                    found.edit(messages.edited(found.json(), body));
                    return Answer.ok(found.json());
                })
                .orElseGet(() -> Answer.refused(Fault.unknownMessage()));
    }

    Answer delete(long channel, long message) {
        var found = find(channel, message);
        found.ifPresent(Posted::delete);
        return found.map(_ -> Answer.nothing()).orElseGet(() -> Answer.refused(Fault.unknownMessage()));
    }

    Optional<Posted> find(long channel, long message) {
        return in(channel).all().stream()
                .filter(one -> one.id() == message && !one.isDeleted())
                .findFirst();
    }

    Arrivals<Posted> in(long channel) {
        return posted.computeIfAbsent(channel, _ -> new Arrivals<>("message"));
    }
}

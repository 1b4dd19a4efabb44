package org.rapporteur.discord;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** A message of the bot, as it stands now. */
final class Posted {

    private static final int BUTTON = 2;
    private static final List<String> SEEN =
            List.of("content", "author", "name", "title", "description", "fields", "value", "footer", "text", "label");

    private final Arrivals<JsonNode> versions = new Arrivals<>("edit");
    private volatile boolean isDeleted;

    Posted(JsonNode message) {
        versions.add(message);
    }

    long id() {
        return json().path("id").asLong();
    }

    long channel() {
        return json().path("channel_id").asLong();
    }

    /** As Discord shows it to who asks for the message. */
    JsonNode json() {
        return versions.all().getLast();
    }

    String content() {
        return json().path("content").asText();
    }

    JsonNode embeds() {
        return json().path("embeds");
    }

    JsonNode components() {
        return json().path("components");
    }

    int flags() {
        return json().path("flags").asInt();
    }

    /** All words that a reader sees, line by line: content, embeds, then components with the labels of buttons. */
    String words() {
        return Stream.of(json().path("content"), embeds(), components())
                .flatMap(Posted::words)
                .filter(not(String::isBlank))
                .collect(joining("\n"));
    }

    private static Stream<String> words(JsonNode part) {
        return switch (part.getNodeType()) {
            case STRING -> Stream.of(part.asText());
            case ARRAY -> part.valueStream().flatMap(Posted::words);
            case OBJECT ->
                Stream.concat(SEEN.stream().map(part::path), Stream.of(part.path("components"), part.path("accessory")))
                        .flatMap(Posted::words);
            case BINARY, BOOLEAN, MISSING, NULL, NUMBER, POJO -> Stream.of();
        };
    }

    /** The custom_ids of the buttons that can be pressed, in their order. */
    List<String> buttons() {
        return components().findParents("custom_id").stream()
                .filter(button -> button.path("type").asInt() == BUTTON)
                .filter(button -> !button.path("disabled").asBoolean())
                .map(button -> button.path("custom_id").asText())
                .toList();
    }

    boolean isEphemeral() {
        return (flags() & MessageLimits.EPHEMERAL) != 0;
    }

    boolean isDeleted() {
        return isDeleted;
    }

    /** How often it was edited. */
    int edits() {
        return versions.all().size() - 1;
    }

    /** Waits until it was edited so often. */
    Posted edited(int times) {
        versions.await(times);
        return this;
    }

    // What the server does.

    void edit(JsonNode version) {
        versions.add(version);
    }

    void delete() {
        isDeleted = true;
    }
}

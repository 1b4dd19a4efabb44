package org.rapporteur.discord;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The commands as the bot registered them. */
final class RegisteredCommands {

    static final int SLASH = 1;
    static final int MESSAGE_MENU = 3;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Snowflakes ids;
    private final Arrivals<JsonNode> writes = new Arrivals<>("writing of commands");

    RegisteredCommands(Snowflakes ids) {
        this.ids = ids;
    }

    /** In the place of all that were. One that was there keeps its id. */
    synchronized JsonNode write(JsonNode commands) {
        var before = read();
        var registered = JSON.arrayNode();
        commands.forEach(command -> registered.add(registered(command, before)));
        writes.add(registered);
        return registered;
    }

    private ObjectNode registered(JsonNode sent, JsonNode before) {
        ObjectNode command = sent.deepCopy();
        command.put("type", command.path("type").asInt(SLASH));
        numbers(command, "contexts");
        numbers(command, "integration_types");
        command.put("id", id(command, before)).put("version", Long.toString(ids.next()));
        command.put("application_id", Long.toString(LoopbackDiscord.APPLICATION));
        command.put("description", command.path("description").asText(""));
        if (!command.has("default_member_permissions")) {
            command.putNull("default_member_permissions");
        }
        return command;
    }

    private String id(JsonNode command, JsonNode before) {
        return before.valueStream()
                .filter(old -> old.path("name").equals(command.path("name")))
                .filter(old -> old.path("type").equals(command.path("type")))
                .map(old -> old.path("id").asText())
                .findFirst()
                .orElseGet(() -> Long.toString(ids.next()));
    }

    /** Discord takes digits, and gives numbers. */
    private static void numbers(ObjectNode command, String field) {
        if (command.get(field) instanceof ArrayNode values) {
            var numbers = command.putArray(field);
            values.forEach(value -> numbers.add(value.asInt()));
        }
    }

    JsonNode read() {
        var all = writes.all();
        return all.isEmpty() ? JSON.arrayNode() : all.getLast();
    }

    JsonNode await(int times) {
        return writes.await(times - 1);
    }

    /** Waits for the first writing of commands, and fails if the command is not among the last. */
    JsonNode find(int type, String name) {
        await(1);
        return read().valueStream()
                .filter(command -> command.path("type").asInt() == type)
                .filter(command -> command.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no command '%s'; there are %s".formatted(name, names(read()))));
    }

    static JsonNode option(JsonNode command, String name) {
        return command.path("options")
                .valueStream()
                .filter(option -> option.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("/%s has no option '%s'; it has %s"
                        .formatted(command.path("name").asText(), name, names(command.path("options")))));
    }

    private static String names(JsonNode elements) {
        return elements.valueStream()
                .map(element -> element.path("name").asText())
                .collect(joining(", "));
    }
}

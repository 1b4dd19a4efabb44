package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Discord's schemas as Discord itself takes them, and so that errors are readable. An integer may come as a string of
 * digits, and an id as an integer. Of alternatives, one need fit and several may; where the field {@code type} tells which is meant, only that one is
 * looked at.
 */
final class JudgedSchemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode all;

    /** Knows them all as they are described, to look up what a schema refers to. */
    JudgedSchemas(JsonNode all) {
        this.all = all;
    }

    /** The name of the schema that this one refers to, or nothing. */
    static String referred(JsonNode schema) {
        return schema.path("$ref").asText().replaceFirst("^.*/", "");
    }

    /** Changed in place. What it refers to is looked for in its {@code $defs}. */
    JsonNode judged(JsonNode schema) {
        schema.forEach(this::judged);
        if (schema instanceof ObjectNode object) {
            object.remove("x-discord-union");
            references(object);
            integers(object);
            alternatives(object, "oneOf");
            alternatives(object, "anyOf");
        }
        return schema;
    }

    private static void references(ObjectNode schema) {
        if (schema.path("$ref").isTextual()) {
            schema.put("$ref", "#/$defs/" + referred(schema));
        }
    }

    private static void integers(ObjectNode schema) {
        var types = texts(schema.path("type"));
        if (types.contains("integer") && !types.contains("string")) {
            schema.put("pattern", "^-?[0-9]+$").putArray("type").add("string").addAll(nodes(types));
        } else if (schema.path("format").asText().equals("snowflake")) {
            schema.putArray("type").add("integer").addAll(nodes(types));
        }
        if (schema.path("const").isInt()) {
            var number = schema.remove("const");
            schema.putArray("enum").add(number).add(number.asText());
        } else if (schema.get("enum") instanceof ArrayNode values
                && values.path(0).isInt()) {
            integersOf(values).forEach(number -> values.add(number.toString()));
        }
    }

    private void alternatives(ObjectNode schema, String keyword) {
        if (!(schema.get(keyword) instanceof ArrayNode branches)) {
            return;
        }
        schema.remove(keyword);
        var rules = schema.withArray("allOf");
        var isNullable = branches.valueStream().anyMatch(JudgedSchemas::isNull);
        var rest = branches.valueStream().filter(branch -> !isNull(branch)).toList();
        var choice = byType(rest).orElseGet(() -> anyOf(rest));
        rules.add(
                isNullable ? JSON.objectNode().<ObjectNode>set("if", notNull()).set("then", choice) : choice);
    }

    private static ObjectNode notNull() {
        var condition = JSON.objectNode();
        condition.putObject("not").put("type", "null");
        return condition;
    }

    private static JsonNode anyOf(List<JsonNode> branches) {
        if (branches.size() == 1) {
            return branches.getFirst();
        }
        var values = branches.stream().map(JudgedSchemas::values).toList();
        return values.stream().anyMatch(List::isEmpty)
                ? JSON.objectNode().set("anyOf", JSON.arrayNode().addAll(branches))
                : JSON.objectNode()
                        .set(
                                "enum",
                                JSON.arrayNode()
                                        .addAll(values.stream()
                                                .flatMap(List::stream)
                                                .toList()));
    }

    private static List<JsonNode> values(JsonNode branch) {
        return branch.has("const")
                ? List.of(branch.path("const"))
                : branch.path("enum").valueStream().toList();
    }

    /** Each branch only for the types it is for; nothing, when the types do not tell them apart. */
    private Optional<JsonNode> byType(List<JsonNode> branches) {
        var types = branches.stream().map(this::types).toList();
        var every = types.stream().flatMap(List::stream).toList();
        if (branches.size() < 2
                || types.stream().anyMatch(List::isEmpty)
                || every.stream().distinct().count() < every.size()) {
            return Optional.empty();
        }
        var rules = JSON.arrayNode().add(typed(every));
        for (var i = 0; i < branches.size(); i++) {
            rules.add(
                    JSON.objectNode().<ObjectNode>set("if", typed(types.get(i))).set("then", branches.get(i)));
        }
        return Optional.of(JSON.objectNode().set("allOf", rules));
    }

    private static ObjectNode typed(List<Integer> types) {
        var object = JSON.objectNode().put("type", "object");
        object.putArray("required").add("type");
        var values = object.putObject("properties").putObject("type").putArray("enum");
        types.forEach(type -> values.add(type).add(type.toString()));
        return object;
    }

    private List<Integer> types(JsonNode branch) {
        var schema = all.path(referred(branch));
        return texts(schema.path("required")).contains("type")
                ? integersOf(schema.at("/properties/type/enum"))
                : List.of();
    }

    private static List<Integer> integersOf(JsonNode values) {
        return new ArrayList<>(values.valueStream()
                .filter(JsonNode::isInt)
                .map(JsonNode::asInt)
                .toList());
    }

    private static boolean isNull(JsonNode branch) {
        return branch.path("type").asText().equals("null");
    }

    private static List<JsonNode> nodes(List<String> texts) {
        return texts.stream().<JsonNode>map(JSON::textNode).toList();
    }

    private static List<String> texts(JsonNode value) {
        return (value.isArray() ? value.valueStream() : Stream.of(value))
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}

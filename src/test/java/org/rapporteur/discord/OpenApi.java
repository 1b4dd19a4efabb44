package org.rapporteur.discord;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Discord's description of its API: for each route a schema of its own, which holds all it refers to. */
final class OpenApi {

    private final JsonNode paths;
    private final JsonNode schemas;
    private final Set<String> locales;

    OpenApi() {
        var description = read();
        paths = description.path("paths");
        locales = description
                .at("/components/schemas/AvailableLocalesEnum/oneOf")
                .valueStream()
                .map(locale -> locale.path("const").asText())
                .collect(toUnmodifiableSet());
        schemas = description.at("/components/schemas");
    }

    Optional<JsonNode> request(Route route) {
        return schema(operation(route).at("/requestBody/content/application~1json/schema"));
    }

    Optional<JsonNode> answer(Route route) {
        return schema(operation(route).at("/responses/200/content/application~1json/schema"));
    }

    /** The locales that a command may be translated into. */
    Set<String> locales() {
        return locales;
    }

    private JsonNode operation(Route route) {
        var wanted = nameless("/" + route.path());
        return paths.properties().stream()
                .filter(path -> nameless(path.getKey()).equals(wanted))
                .findFirst()
                .map(path -> path.getValue().path(route.method().toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new IllegalStateException("Discord describes no " + route.path()));
    }

    private static String nameless(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    private Optional<JsonNode> schema(JsonNode described) {
        if (described.isMissingNode()) {
            return Optional.empty();
        }
        ObjectNode schema = described.deepCopy();
        gather(described, schema.putObject("$defs"));
        return Optional.of(new JudgedSchemas(schemas).judged(schema));
    }

    private void gather(JsonNode schema, ObjectNode into) {
        var name = JudgedSchemas.referred(schema);
        if (!name.isEmpty() && !into.has(name)) {
            into.set(name, schemas.path(name).deepCopy());
            gather(schemas.path(name), into);
        }
        schema.forEach(part -> gather(part, into));
    }

    private static JsonNode read() {
        try (var file = OpenApi.class.getResourceAsStream("/discord/openapi.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

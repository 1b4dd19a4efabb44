package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What Discord's own description says of the bodies that are sent and answered. */
final class Documented {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final OpenApi description;
    private final Map<Route, Optional<Schema>> requests = new ConcurrentHashMap<>();
    private final Map<Route, Optional<Schema>> answers = new ConcurrentHashMap<>();

    Documented(OpenApi description) {
        this.description = description;
    }

    /** What is wrong with a request; a route without a body may have any. */
    List<String> breaches(Route route, JsonNode body) {
        return breaches(
                route,
                requests.computeIfAbsent(route, _ -> description.request(route).map(REGISTRY::getSchema)),
                body);
    }

    List<String> breachesOfAnswer(Route route, JsonNode body) {
        return breaches(
                route,
                answers.computeIfAbsent(route, _ -> description.answer(route).map(REGISTRY::getSchema)),
                body);
    }

    private static List<String> breaches(Route route, Optional<Schema> schema, JsonNode body) {
        return schema.stream()
                .flatMap(described -> described.validate(body).stream())
                .map(error -> route + ": " + told(error))
                .distinct()
                .toList();
    }

    private static String told(Error error) {
        var place =
                error.getInstanceLocation().toString().replaceFirst("^/", "").replace('/', '.');
        return (place.isEmpty() ? "" : place + " ") + error.getMessage();
    }
}

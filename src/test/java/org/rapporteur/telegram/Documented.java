package org.rapporteur.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the Bot API's documentation says of each method: which parameters there are, which are required, of what type. */
final class Documented {

    private final Map<String, Method> byLowerCaseName = new HashMap<>();

    record Method(String name, Map<String, Parameter> parameters) {}

    record Parameter(boolean required, String kind) {

        boolean fits(JsonNode value) {
            return switch (kind) {
                case "number" -> value.isIntegralNumber();
                case "boolean" -> value.isBoolean();
                case "string" -> value.isTextual();
                case "id" -> value.isIntegralNumber() || value.asText().matches("-?\\d+|@\\w+");
                case "list" -> value.isArray();
                case "object" -> value.isObject();
                default -> true;
            };
        }
    }

    Documented() {
        lines().filter(line -> !line.startsWith("#"))
                .map(Documented::read)
                .forEach(method -> byLowerCaseName.put(method.name().toLowerCase(Locale.ROOT), method));
    }

    /** Telegram looks for methods whatever their case, and the library relies on it. */
    Optional<Method> method(String name) {
        return Optional.ofNullable(byLowerCaseName.get(name.toLowerCase(Locale.ROOT)));
    }

    List<String> breaches(Method method, JsonNode body) {
        var breaches = new ArrayList<String>();
        method.parameters().forEach((name, parameter) -> {
            if (parameter.required() && !body.hasNonNull(name)) {
                breaches.add(method.name() + " lacks " + name);
            }
        });
        body.properties().stream()
                .filter(field -> !field.getKey().equals("method"))
                .forEach(field -> check(method, field.getKey(), field.getValue(), breaches));
        breaches.addAll(new DocumentedLimits(method.name(), body).breaches());
        return breaches;
    }

    private static void check(Method method, String name, JsonNode value, List<String> breaches) {
        var parameter = method.parameters().get(name);
        if (parameter == null) {
            breaches.add(method.name() + " has no parameter " + name);
        } else if (!parameter.fits(value)) {
            breaches.add(method.name() + ": " + name + " must be of type " + parameter.kind());
        }
    }

    private static Method read(String line) {
        var words = List.of(line.split(" "));
        var parameters = new TreeMap<String, Parameter>();
        words.stream()
                .skip(1)
                .map(word -> word.split(":", 2))
                .forEach(pair ->
                        parameters.put(pair[0].replace("!", ""), new Parameter(pair[0].endsWith("!"), pair[1])));
        return new Method(words.getFirst(), parameters);
    }

    private static Stream<String> lines() {
        try (var file = Documented.class.getResourceAsStream("/telegram/bot-api-10.3.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.rapporteur.discord;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The limits of registered commands that Discord's description leaves out. */
final class CommandLimits {

    private static final int SLASH = 1;
    private static final Map<Integer, Integer> MOST = Map.of(SLASH, 100, 2, 15, 3, 15);
    private static final Pattern NAME =
            Pattern.compile("^[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}$", Pattern.UNICODE_CHARACTER_CLASS);

    private final Set<String> locales;
    private final List<String> breaches = new ArrayList<>();

    private CommandLimits(Set<String> locales) {
        this.locales = locales;
    }

    static List<String> breaches(JsonNode commands, Set<String> locales) {
        var limits = new CommandLimits(locales);
        MOST.forEach((type, most) -> limits.ofOneType(commands, type, most));
        commands.forEach(limits::command);
        return limits.breaches;
    }

    private void ofOneType(JsonNode commands, int type, int most) {
        var same =
                commands.valueStream().filter(command -> type(command) == type).toList();
        if (same.size() > most) {
            breaches.add(same.size() + " commands of type " + type + ", where " + most + " are allowed");
        }
        unique("the commands", same, "name");
    }

    private static int type(JsonNode command) {
        return command.path("type").asInt(SLASH);
    }

    private void command(JsonNode command) {
        var where = "/" + command.path("name").asText();
        if (type(command) == SLASH) {
            named(where, command);
            options(where, command.path("options"), 0);
        } else {
            locales(where, command, "name");
            if (!command.path("description").asText("").isEmpty()) {
                breaches.add(where + ": a description, which only slash commands have");
            }
        }
        var length = length(command);
        if (length > 8000) {
            breaches.add(where + ": " + length + " characters in all, where 8000 are allowed");
        }
    }

    private void named(String where, JsonNode element) {
        texts(element, "name")
                .filter(name -> !isName(name))
                .forEach(name -> breaches.add(where + ": the name '" + name + "'"));
        if (texts(element, "description").anyMatch(String::isBlank) || !element.hasNonNull("description")) {
            breaches.add(where + ": no description");
        }
        locales(where, element, "name");
        locales(where, element, "description");
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT));
    }

    private void options(String where, JsonNode options, int depth) {
        unique(where, options.valueStream().toList(), "name");
        requiredFirst(where, options);
        nesting(where, options, depth);
        for (var option : options) {
            var inside = where + " " + option.path("name").asText();
            named(inside, option);
            choices(inside, option);
            options(inside, option.path("options"), depth + 1);
        }
    }

    private void requiredFirst(String where, JsonNode options) {
        var required = options.valueStream()
                .map(option -> option.path("required").asBoolean())
                .toList();
        if (IntStream.range(1, required.size()).anyMatch(i -> required.get(i) && !required.get(i - 1))) {
            breaches.add(where + ": a required option after an optional one");
        }
    }

    /** Groups of subcommands stand at the top, subcommands there or in groups, and neither beside other options. */
    private void nesting(String where, JsonNode options, int depth) {
        var types = options.valueStream().map(CommandLimits::type).toList();
        var subcommands = types.stream().filter(type -> type <= 2).count();
        if (subcommands > 0 && subcommands < types.size()) {
            breaches.add(where + ": subcommands beside other options");
        }
        if ((depth > 1 && subcommands > 0) || (depth == 1 && types.contains(2))) {
            breaches.add(where + ": subcommands too deep");
        }
    }

    private void choices(String where, JsonNode option) {
        var choices = option.path("choices");
        if (!choices.isEmpty() && option.path("autocomplete").asBoolean()) {
            breaches.add(where + ": choices beside autocomplete");
        }
        breaches.addAll(choiceBreaches(choices).stream()
                .map(breach -> where + ": " + breach)
                .toList());
        unique(where, choices.valueStream().toList(), "name");
    }

    /** Of choices that are registered, or offered while somebody types. */
    static List<String> choiceBreaches(JsonNode choices) {
        return choices.valueStream()
                .flatMap(choice -> Stream.of(
                        choice.path("name").asText().isBlank() ? "a choice without name" : "",
                        choice.path("value").asText().length() > 100
                                ? "a choice with a value of %d characters, where 100 are allowed"
                                        .formatted(choice.path("value").asText().length())
                                : ""))
                .filter(breach -> !breach.isEmpty())
                .toList();
    }

    private void locales(String where, JsonNode element, String field) {
        var unknown = element.path(field + "_localizations")
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(locale -> !locales.contains(locale))
                .collect(joining(", "));
        if (!unknown.isEmpty()) {
            breaches.add(where + ": no locale of Discord: " + unknown);
        }
    }

    private void unique(String where, List<JsonNode> elements, String field) {
        var seen = new HashSet<String>();
        elements.stream()
                .map(element -> element.path(field).asText())
                .filter(name -> !seen.add(name))
                .forEach(name -> breaches.add(where + ": two are named '" + name + "'"));
    }

    /** Names, descriptions and values, in the language in which each is longest. */
    static int length(JsonNode element) {
        Function<String, Integer> longest =
                field -> texts(element, field).mapToInt(String::length).max().orElse(0);
        return longest.apply("name")
                + longest.apply("description")
                + element.path("value").asText("").length()
                + Stream.of("options", "choices")
                        .flatMap(part -> element.path(part).valueStream())
                        .mapToInt(CommandLimits::length)
                        .sum();
    }

    private static Stream<String> texts(JsonNode element, String field) {
        return Stream.concat(
                        Stream.of(element.path(field)).filter(JsonNode::isTextual),
                        element.path(field + "_localizations").valueStream())
                .map(JsonNode::asText);
    }
}

package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The limits of buttons, menus and layout that Discord's description leaves out. */
final class ComponentLimits {

    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int TEXT = 10;
    private static final Set<Integer> MENUS = Set.of(3, 5, 6, 7, 8);
    private static final int LINK = 5;

    private final JsonNode components;
    private final boolean isV2;
    private final List<JsonNode> all = new ArrayList<>();
    private final List<String> breaches = new ArrayList<>();

    ComponentLimits(JsonNode components, boolean isV2) {
        this.components = components;
        this.isV2 = isV2;
        gather(components);
    }

    private void gather(JsonNode within) {
        for (var component : within) {
            all.add(component);
            gather(component.path("components"));
            if (component.has("accessory")) {
                all.add(component.path("accessory"));
            }
        }
    }

    List<String> breaches() {
        if (isV2) {
            layout();
        } else {
            rowsOnly();
        }
        ofType(ROW).forEach(this::row);
        ofType(BUTTON).forEach(this::button);
        uniqueIds();
        return breaches;
    }

    private Stream<JsonNode> ofType(int type) {
        return all.stream().filter(component -> type(component) == type);
    }

    private static int type(JsonNode component) {
        return component.path("type").asInt();
    }

    private void layout() {
        if (all.size() > 40) {
            breaches.add(all.size() + " components in all, where 40 are allowed");
        }
        var length = ofType(TEXT)
                .map(text -> text.path("content").asText())
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .sum();
        if (length > 4000) {
            breaches.add(length + " characters in all components, where 4000 are allowed");
        }
        if (ofType(TEXT).anyMatch(text -> text.path("content").asText().isBlank())) {
            breaches.add("a text display without text");
        }
    }

    private void rowsOnly() {
        if (components.valueStream().anyMatch(component -> type(component) != ROW)) {
            breaches.add("a component that needs IS_COMPONENTS_V2");
        }
        if (components.size() > 5) {
            breaches.add(components.size() + " rows, where 5 are allowed");
        }
    }

    private void row(JsonNode row) {
        var inside = row.path("components");
        var menus = inside.valueStream()
                .filter(component -> MENUS.contains(type(component)))
                .count();
        if (menus > 0 && inside.size() > 1) {
            breaches.add("a menu shares its row");
        }
    }

    private void button(JsonNode button) {
        var isLink = button.path("style").asInt() == LINK;
        if (isLink == button.hasNonNull("custom_id") || isLink != button.hasNonNull("url")) {
            breaches.add("a button of style " + button.path("style") + " with the wrong one of custom_id and url");
        }
        if (isLink && !button.path("url").asText().matches("(https?|discord)://\\S+")) {
            breaches.add("the address '" + button.path("url").asText() + "'");
        }
        if (button.path("label").asText("").isBlank() && !button.hasNonNull("emoji")) {
            breaches.add("a button without label and emoji");
        }
    }

    private void uniqueIds() {
        var seen = new HashSet<String>();
        all.stream()
                .filter(component -> component.hasNonNull("custom_id"))
                .map(component -> component.path("custom_id").asText())
                .filter(id -> !seen.add(id))
                .forEach(id -> breaches.add("two components with the custom_id '" + id + "'"));
    }
}

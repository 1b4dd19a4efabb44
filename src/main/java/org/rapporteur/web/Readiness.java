package org.rapporteur.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How every part fared at one moment, by name and in the order in which they were given.
 *
 * @param troubles empty for a part that works
 */
record Readiness(Map<String, Optional<String>> troubles) {

    private static final JsonFactory JSON = new JsonFactory();

    static Readiness of(List<Probe> probes) {
        var troubles = new LinkedHashMap<String, Optional<String>>();
        probes.forEach(probe -> troubles.put(probe.name(), trouble(probe)));
        return new Readiness(troubles);
    }

    /** A probe that breaks is no reason to tell nothing of the others. */
    private static Optional<String> trouble(Probe probe) {
        try {
            return probe.trouble().get();
        } catch (RuntimeException unforeseen) {
            return Optional.of("It cannot be asked: " + unforeseen.getClass().getSimpleName() + ".");
        }
    }

    boolean isReady() {
        return troubles.values().stream().allMatch(Optional::isEmpty);
    }

    /** As {@code {"ready": true, "parts": {"database": {"ready": false, "reason": "…"}}}}. */
    String json() throws IOException {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeBooleanField("ready", isReady());
            json.writeObjectFieldStart("parts");
            for (var part : troubles.entrySet()) {
                write(part.getKey(), part.getValue(), json);
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(String name, Optional<String> trouble, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeBooleanField("ready", trouble.isEmpty());
        if (trouble.isPresent()) {
            json.writeStringField("reason", trouble.get());
        }
        json.writeEndObject();
    }
}

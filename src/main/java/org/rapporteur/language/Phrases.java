package org.rapporteur.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Every phrase of the bot in every language, read once from {@code phrases_*.properties} beside this class. */
public final class Phrases {

    private final Map<Language, Voice> voices = new EnumMap<>(Language.class);

    public Phrases() {
        for (var language : Language.values()) {
            voices.put(language, new Voice(language, read(language)));
        }
    }

    public Voice in(Language language) {
        return Objects.requireNonNull(voices.get(language));
    }

    /** The names of all phrases in one language. */
    Set<String> names(Language language) {
        return in(language).patterns().keySet();
    }

    /** The ICU pattern of one phrase. */
    String pattern(Language language, String name) {
        return Objects.requireNonNull(in(language).patterns().get(name), name);
    }

    private static Map<String, String> read(Language language) {
        var file = "phrases_" + language.code() + ".properties";
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file + " from the jar; build it again", broken);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty));
    }
}

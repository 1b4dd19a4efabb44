package org.rapporteur.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.language.Language;

/** The forms of a name or phrase that people type, case endings and spelling variants included, by language. */
public record Forms(Map<Language, List<String>> byLanguage) {

    public Forms {
        var copy = new EnumMap<Language, List<String>>(Language.class);
        byLanguage.forEach((language, forms) -> copy.put(language, List.copyOf(forms)));
        byLanguage = Map.copyOf(copy);
    }

    public static Forms none() {
        return new Forms(Map.of());
    }

    public List<String> in(Language language) {
        return byLanguage.getOrDefault(language, List.of());
    }

    public Stream<String> all() {
        return Stream.of(Language.values()).map(this::in).flatMap(List::stream);
    }
}

package org.rapporteur.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** One meaning in the languages of the bot. English is always there; it stands in where another language is missing. */
public record LocalText(Map<Language, String> texts) {

    public LocalText {
        if (!texts.containsKey(Language.ENGLISH)) {
            throw new IllegalArgumentException("a text needs its English");
        }
        texts = Map.copyOf(texts);
    }

    /** The same words in every language, for ids and other things that are not translated. */
    public static LocalText everywhere(String text) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, text);
        }
        return new LocalText(texts);
    }

    public String in(Language language) {
        return texts.getOrDefault(language, english());
    }

    private String english() {
        return Objects.requireNonNull(texts.get(Language.ENGLISH));
    }
}

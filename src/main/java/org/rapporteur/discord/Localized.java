package org.rapporteur.discord;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;

/**
 * Phrases as Discord wants names and descriptions: English, and the same for each locale of its apps that the bot speaks. They
 * are set one by one, because JDA's resource bundles fall back to the locale of the machine.
 */
record Localized(Phrases phrases) {

    /** Discord's limit, in characters. */
    private static final int LONGEST_DESCRIPTION = 100;

    String name(String phrase) {
        return phrases.in(Language.ENGLISH).word(phrase);
    }

    Map<DiscordLocale, String> names(String phrase) {
        return everywhere(language -> phrases.in(language).word(phrase));
    }

    String description(String phrase) {
        return description(phrase, Language.ENGLISH);
    }

    Map<DiscordLocale, String> descriptions(String phrase) {
        return everywhere(language -> description(phrase, language));
    }

    private String description(String phrase, Language language) {
        return Buttons.shorten(phrases.in(language).word(phrase), LONGEST_DESCRIPTION);
    }

    private static Map<DiscordLocale, String> everywhere(Function<Language, String> text) {
        var all = new EnumMap<DiscordLocale, String>(DiscordLocale.class);
        for (var language : Language.values()) {
            locales(language).forEach(locale -> all.put(locale, text.apply(language)));
        }
        return all;
    }

    private static List<DiscordLocale> locales(Language language) {
        return switch (language) {
            case ENGLISH -> List.of(DiscordLocale.ENGLISH_UK, DiscordLocale.ENGLISH_US);
            case UKRAINIAN -> List.of(DiscordLocale.UKRAINIAN);
            case RUSSIAN -> List.of(DiscordLocale.RUSSIAN);
        };
    }
}

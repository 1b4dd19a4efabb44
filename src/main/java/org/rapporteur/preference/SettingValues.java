package org.rapporteur.preference;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.chat.Option;
import org.rapporteur.chat.Zones;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Spelling;

/** What may be typed after {@code /settings}: a setting, and after it what it can be set to. */
record SettingValues(Wishes wishes, Phrases phrases) implements Option.Values {

    private static final int MOST_ZONES = 10;

    @Override
    public List<Option.Value> fitting(String typed, Language language) {
        return wishes.assignment(typed)
                .map(begun -> values(begun.setting(), begun.value(), language))
                .orElseGet(() -> settings(typed, language))
                .toList();
    }

    private Stream<Option.Value> settings(String typed, Language language) {
        return Stream.of(Setting.values())
                .map(setting -> new Option.Value(setting.code(), Vocabulary.name(setting, phrases.in(language))))
                .filter(value -> begins(value.word(), typed) || begins(value.label(), typed));
    }

    private Stream<Option.Value> values(Setting setting, String typed, Language language) {
        var label = Vocabulary.name(setting, phrases.in(language));
        return words(setting, typed).map(word -> new Option.Value(setting.code() + " " + word, label));
    }

    private static Stream<String> words(Setting setting, String typed) {
        var values = switch (setting) {
            case LANGUAGE -> beginning(Stream.of(Language.values()).map(Language::code), typed);
            case ZONE -> zones(typed);
            case NAMES -> beginning(Stream.of(NameSpelling.values()).map(NameSpelling::code), typed);
        };
        return Stream.concat(values, beginning(Stream.of(Vocabulary.AUTO), typed));
    }

    /** By any of their cities' names, so they need not begin as they were typed. */
    private static Stream<String> zones(String typed) {
        var zones = typed.isBlank() ? Offers.ZONES : Zones.beginning(typed);
        return zones.stream().limit(MOST_ZONES).map(Offers::typed);
    }

    private static Stream<String> beginning(Stream<String> words, String typed) {
        return words.filter(word -> begins(word, typed));
    }

    private static boolean begins(String word, String typed) {
        return Spelling.fold(word).startsWith(Spelling.fold(typed));
    }
}

package org.rapporteur.preference;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.chat.Zones;
import org.rapporteur.chat.Zones.Finding;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Spelling;
import org.rapporteur.language.Voice;

/** The words for settings and for what can be chosen, in every language: the phrases {@code settings.words.*}. */
final class Vocabulary {

    static final String AUTO = "auto";

    private final Map<String, Setting> settings = new HashMap<>();
    private final Map<String, Language> languages = new HashMap<>();
    private final Map<String, NameSpelling> spellings = new HashMap<>();
    private final Set<String> automatic = new HashSet<>();

    Vocabulary(Phrases phrases) {
        for (var setting : Setting.values()) {
            words(setting.code(), phrases).forEach(word -> settings.put(word, setting));
        }
        for (var language : Language.values()) {
            words(language.code(), phrases).forEach(word -> languages.put(word, language));
        }
        for (var spelling : NameSpelling.values()) {
            words(spelling.code(), phrases).forEach(word -> spellings.put(word, spelling));
        }
        words(AUTO, phrases).forEach(automatic::add);
    }

    /** What a setting is called first of all. */
    static String name(Setting setting, Voice voice) {
        return voice.word("settings.words." + setting.code()).split(",", 2)[0];
    }

    Optional<Setting> setting(String typed) {
        return Optional.ofNullable(settings.get(Spelling.fold(typed)));
    }

    /** Whether the setting is to be left to the bot. */
    boolean isAutomatic(String typed) {
        return automatic.contains(Spelling.fold(typed));
    }

    /** What is chosen by these words for that setting. */
    Optional<Choice> choice(Setting setting, String typed) {
        return switch (setting) {
            case LANGUAGE ->
                Optional.ofNullable(languages.get(Spelling.fold(typed)))
                        .map(language -> new Choice.OfLanguage(Optional.of(language)));
            case ZONE -> zone(typed).map(zone -> new Choice.OfZone(Optional.of(zone)));
            case NAMES ->
                Optional.ofNullable(spellings.get(Spelling.fold(typed)))
                        .map(spelling -> new Choice.OfNames(Optional.of(spelling)));
        };
    }

    private static Optional<ZoneId> zone(String typed) {
        return switch (Zones.find(typed)) {
            case Finding.Named(var zone) -> Optional.of(zone);
            case Finding.Placed(var zone) -> Optional.of(zone);
            case Finding.Near _, Finding.Abbreviated _, Finding.Offset _, Finding.Unknown _ -> Optional.empty();
        };
    }

    private static Stream<String> words(String code, Phrases phrases) {
        var written = Stream.of(Language.values())
                .map(language -> phrases.in(language).word("settings.words." + code))
                .flatMap(words -> Stream.of(words.split(",")));
        return Stream.concat(Stream.of(code), written).map(Spelling::fold);
    }
}

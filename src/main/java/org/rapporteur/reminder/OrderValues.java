package org.rapporteur.reminder;

import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.chat.Option;
import org.rapporteur.chat.Zones;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;

/** What may be typed after {@code /remind}, word by word. */
record OrderValues(Vocabulary vocabulary, Phrases phrases) {

    private static final int MOST_ZONES = 10;

    /** At first sight all but the confirmation, which belongs under a preview. */
    Option.Values actions() {
        return (typed, language) -> Stream.of(Action.values())
                .filter(action -> typed.isEmpty() ? action != Action.CONFIRM : vocabulary.isBeginning(typed, action))
                .map(action -> new Option.Value(action.code(), label(action, language)))
                .toList();
    }

    /** Times and days are for each to type; here are the words that may stand in their place. */
    Option.Values times() {
        return (typed, _) -> Stream.concat(
                        Stream.of("08:00", "09:00", "18:00", Particular.All.CODE, Particular.None.CODE),
                        Stream.of(Language.values()).map(Language::code))
                .filter(word -> word.startsWith(typed.toLowerCase(Locale.ROOT)))
                .map(word -> new Option.Value(word, ""))
                .toList();
    }

    Option.Values zones() {
        return (typed, language) -> Zones.beginning(typed).stream()
                .limit(MOST_ZONES)
                .map(zone -> new Option.Value(zone.getId(), Zones.city(zone, language)))
                .toList();
    }

    private String label(Action action, Language language) {
        return phrases.in(language).word("remind.action." + action.code());
    }
}

package org.rapporteur.reminder;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.Keyboard;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Spelling;

/** The words for what can be asked for, in every language: the phrases {@code remind.words.*}. */
final class Vocabulary {

    private final Map<String, Action> actions = new HashMap<>();
    private final Map<String, Language> languages = new HashMap<>();
    private final Set<String> all = new HashSet<>();
    private final Set<String> none = new HashSet<>();

    Vocabulary(Phrases phrases) {
        for (var action : Action.values()) {
            words(action.code(), phrases).forEach(word -> actions.put(word, action));
        }
        for (var language : Language.values()) {
            names(language).forEach(name -> languages.put(name, language));
        }
        words(Particular.All.CODE, phrases).forEach(all::add);
        words(Particular.None.CODE, phrases).forEach(none::add);
    }

    /** The action of that name, also when typed under the wrong keyboard layout. */
    Optional<Action> action(String typed) {
        return Stream.concat(Stream.of(typed), Keyboard.otherLayouts(typed).stream())
                .flatMap(written -> Optional.ofNullable(actions.get(Spelling.fold(written))).stream())
                .findFirst();
    }

    Optional<Language> language(String typed) {
        return Optional.ofNullable(languages.get(Spelling.fold(typed)));
    }

    boolean isAll(String typed) {
        return all.contains(Spelling.fold(typed));
    }

    boolean isNone(String typed) {
        return none.contains(Spelling.fold(typed));
    }

    /** Whether the word is the beginning of one for that action, in any language. */
    boolean isBeginning(String typed, Action action) {
        var folded = Spelling.fold(typed);
        return actions.entrySet().stream()
                .anyMatch(entry -> entry.getValue() == action && entry.getKey().startsWith(folded));
    }

    private static Collection<String> words(String code, Phrases phrases) {
        return Stream.concat(
                        Stream.of(code),
                        Stream.of(Language.values())
                                .map(language -> phrases.in(language).word("remind.words." + code))
                                .flatMap(words -> Stream.of(words.split(","))))
                .map(Spelling::fold)
                .toList();
    }

    private static List<String> names(Language language) {
        return Stream.concat(
                        Stream.of(language.code()),
                        Stream.of(Language.values())
                                .map(other -> language.locale().getDisplayLanguage(other.locale())))
                .map(Spelling::fold)
                .toList();
    }
}

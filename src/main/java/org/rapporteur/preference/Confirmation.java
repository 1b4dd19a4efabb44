package org.rapporteur.preference;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.chat.Option;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Spelling;

/** The one word after {@code /forgetme}, in any language, without which nothing is deleted. */
record Confirmation(Phrases phrases) implements Option.Values {

    static final String NOW = "now";

    boolean isIn(String typed) {
        var word = Spelling.fold(typed);
        return Stream.of(Language.values())
                .anyMatch(language -> word.equals(phrases.in(language).word("option.now")));
    }

    @Override
    public List<Option.Value> fitting(String typed, Language language) {
        return Stream.of(new Option.Value(NOW, phrases.in(language).word("forget.now")))
                .filter(value -> value.word().startsWith(Spelling.fold(typed)))
                .toList();
    }
}

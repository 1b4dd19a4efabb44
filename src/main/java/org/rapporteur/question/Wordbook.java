package org.rapporteur.question;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.Language;
import org.rapporteur.language.Spelling;

/**
 * Reads the expressions of one language. Most words stand in many of them: each is looked up once, and kept once.
 *
 * @param entries the lines of its file
 * @param known the words that were read, as they stand in the file
 */
record Wordbook(
        Language language, WordForms forms, List<WordFile.Entry> entries, Map<String, List<Expression.Word>> known) {

    Wordbook(Language language, WordForms forms) {
        this(language, forms, WordFile.read(language).toList(), new HashMap<>());
    }

    /** Nothing for a text without words. */
    Stream<Expression> expression(String idea, String text) {
        var words = Arrays.stream(text.strip().split("[\\s\\-]+"))
                .flatMap(word -> known.computeIfAbsent(word, this::words).stream())
                .toList();
        return words.isEmpty() ? Stream.empty() : Stream.of(new Expression(idea, language, words));
    }

    private List<Expression.Word> words(String word) {
        var extent = extent(word);
        var bare = word.replace("*", "").replace("=", "");
        return Arrays.stream(Spelling.fold(bare).split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> new Expression.Word(text, roots(text, bare, extent), extent))
                .toList();
    }

    private Set<String> roots(String text, String bare, Expression.Word.Extent extent) {
        return extent == Expression.Word.Extent.ALL_FORMS ? forms.roots(bare, language) : Set.of(text);
    }

    private static Expression.Word.Extent extent(String word) {
        if (word.endsWith("*")) {
            return Expression.Word.Extent.ALL_THAT_BEGINS_SO;
        }
        return word.startsWith("=") ? Expression.Word.Extent.THIS_FORM : Expression.Word.Extent.ALL_FORMS;
    }
}

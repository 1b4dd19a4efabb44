package org.rapporteur.question;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.language.Language;

/** Words that express an idea, as they stand in a file of words. */
record Expression(String idea, Language language, List<Word> words) {

    /** One word, in any of the forms that share its roots; or, with {@code prefix}, all words that begin so. */
    record Word(String text, Set<String> roots, boolean prefix) {

        boolean fits(Token token) {
            return prefix
                    ? token.text().startsWith(text)
                    : token.roots().stream().anyMatch(roots::contains);
        }
    }

    boolean fits(List<Token> tokens, int from) {
        return from + words.size() <= tokens.size()
                && IntStream.range(0, words.size()).allMatch(i -> words.get(i).fits(tokens.get(from + i)));
    }

    Sense at(int from) {
        return new Sense(idea, language, from, from + words.size());
    }
}

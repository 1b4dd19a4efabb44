package org.rapporteur.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Language;

/** Words that express an idea, as they stand in a file of words. */
record Expression(String idea, Language language, List<Word> words) {

    Expression {
        words = List.copyOf(words);
    }

    /**
     * One word.
     *
     * @param roots what its forms have in common; only itself when other forms do not count
     */
    record Word(String text, Set<String> roots, Extent extent) {

        enum Extent {
            ALL_FORMS,
            THIS_FORM,
            ALL_THAT_BEGINS_SO
        }

        boolean fits(Token token) {
            return switch (extent) {
                case ALL_FORMS -> token.hasRootAmong(roots);
                case THIS_FORM -> token.text().equals(text);
                case ALL_THAT_BEGINS_SO -> token.text().startsWith(text);
            };
        }

        boolean prefix() {
            return extent == Extent.ALL_THAT_BEGINS_SO;
        }
    }

    /**
     * What it means where it begins at this word; nothing where it does not stand.
     *
     * @param particles words that may stand inside an expression: «котрий [це вже] раунд»
     */
    Optional<Sense> in(List<Token> tokens, int from, Set<String> particles) {
        int at = from;
        for (var word : words) {
            while (at > from && at < tokens.size() && isPassedOver(tokens.get(at), word, particles)) {
                at++;
            }
            if (at >= tokens.size() || !word.fits(tokens.get(at))) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.of(new Sense(idea, language, from, at));
    }

    private static boolean isPassedOver(Token token, Word wanted, Set<String> particles) {
        return particles.contains(token.text()) && !wanted.fits(token);
    }

    Sense at(int from) {
        return new Sense(idea, language, from, from + words.size());
    }
}

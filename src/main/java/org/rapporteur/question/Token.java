package org.rapporteur.question;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rapporteur.language.Spelling;

/**
 * A word of a question.
 *
 * @param text folded
 * @param roots what its forms have in common, the text included
 */
record Token(String text, Set<String> roots) {

    /** "U.S." is one word. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(\\p{L})\\.(\\p{L})\\.");

    /** "Kyiv's" names Kyiv. */
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=[a-zA-Z])['’ʼ]s\\b");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-‐‑–—/,;:.]+");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'’ʼ]+");

    /** The words of a text, in order. An apostrophe belongs to its word; a hyphen parts two. */
    static List<Token> of(String text, Function<String, Set<String>> roots) {
        var bare = POSSESSIVE
                .matcher(ABBREVIATION.matcher(text).replaceAll("$1$2"))
                .replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(bare)
                .flatMap(piece -> Arrays.stream(Spelling.fold(piece).split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> new Token(word, roots.apply(withApostrophe(piece, word)))))
                .toList();
    }

    boolean hasRootAmong(Set<String> others) {
        for (var root : roots) {
            if (others.contains(root)) {
                return true;
            }
        }
        return false;
    }

    /** A smiley says nothing; a flag does, but then it names a country. */
    boolean isPicture() {
        return !text.isEmpty()
                && text.codePoints().noneMatch(letter -> Character.isLetterOrDigit(letter) || letter == '%');
    }

    /** Dictionaries know «п’ять», not «пять», so a piece that is one word keeps its apostrophe there. */
    private static String withApostrophe(String piece, String word) {
        var bare = NO_LETTERS.matcher(piece).replaceAll("").replace('’', '\'').replace('ʼ', '\'');
        return bare.indexOf('\'') > 0 && Spelling.fold(bare).equals(word) ? bare : word;
    }
}

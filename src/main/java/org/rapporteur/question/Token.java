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

    /** The words of a text, in order. An apostrophe belongs to its word; a hyphen parts two. */
    static List<Token> of(String text, Function<String, Set<String>> roots) {
        return Arrays.stream(POSSESSIVE
                        .matcher(ABBREVIATION.matcher(text).replaceAll("$1$2"))
                        .replaceAll("")
                        .split("[\\s\\-‐‑–—/,;:.]+"))
                .flatMap(piece -> Arrays.stream(Spelling.fold(piece).split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> new Token(word, roots.apply(withApostrophe(piece, word)))))
                .toList();
    }

    /** A smiley says nothing; a flag does, but then it names a country. */
    boolean isPicture() {
        return !text.isEmpty()
                && text.codePoints().noneMatch(letter -> Character.isLetterOrDigit(letter) || letter == '%');
    }

    /** Dictionaries know «п’ять», not «пять», so a piece that is one word keeps its apostrophe there. */
    private static String withApostrophe(String piece, String word) {
        var bare = piece.replaceAll("[^\\p{L}'’ʼ]+", "").replaceAll("[’ʼ]", "'");
        return bare.indexOf('\'') > 0 && Spelling.fold(bare).equals(word) ? bare : word;
    }
}

package org.rapporteur.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds away what does not tell two written words apart: case, apostrophes, hyphens, {@code ё}, {@code ґ}, stress marks and
 * invisible characters. Folded text is for comparing only and is never shown.
 */
public final class Spelling {

    /** What people type is read up to here, in characters; nobody's question needs more. */
    public static final int LONGEST = 200;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Cc}&&[^\\s]]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ‘`´′]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{So}%]+");

    private Spelling() {}

    /** The folded words, one space between them. */
    public static String fold(String typed) {
        var visible = INVISIBLE.matcher(compose(typed)).replaceAll("");
        var letters = APOSTROPHE.matcher(visible.toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN_WORDS
                .matcher(letters.replace('ё', 'е').replace('ґ', 'г'))
                .replaceAll(" ")
                .strip();
    }

    /** What was typed, at most {@value #LONGEST} characters of it, without a character cut in two. */
    public static String shorten(String typed) {
        if (typed.length() <= LONGEST) {
            return typed;
        }
        int end = Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return typed.substring(0, end);
    }

    /** Composed first, so that {@code й} and {@code ї} stay letters when loose marks are dropped. */
    private static String compose(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }
}

package org.rapporteur.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds away what does not tell two written words apart: case, apostrophes, hyphens, {@code ё}, {@code ґ}, stress marks and
 * invisible characters, a Latin letter
 * in a Cyrillic word. Folded text is for comparing only and is never shown.
 */
public final class Spelling {

    /** What people type is read up to here, in characters; nobody's question needs more. */
    public static final int LONGEST = 200;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Cc}&&[^\\s]]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ‘`´′]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{So}%]+");

    private static final String LATIN = "aceiopxy";
    private static final String CYRILLIC = "асеіорху";
    private static final Pattern MIXED =
            Pattern.compile("(?<=\\p{IsCyrillic})[aceiopxy]|[aceiopxy](?=\\p{IsCyrillic})");

    private Spelling() {}

    /** The folded words, one space between them. */
    public static String fold(String typed) {
        var lower = typed.toLowerCase(Locale.ROOT);
        return isFolded(lower) ? lower : foldThoroughly(lower);
    }

    private static String foldThoroughly(String lower) {
        var letters = oneScript(
                APOSTROPHE.matcher(visible(lower).toLowerCase(Locale.ROOT)).replaceAll(""));
        return BETWEEN_WORDS
                .matcher(letters.replace('ё', 'е').replace('ґ', 'г'))
                .replaceAll(" ")
                .strip();
    }

    /** Most names of the record are, once in lower case, and thousands of them are folded at every start. */
    private static boolean isFolded(String lower) {
        boolean isLatin = true;
        boolean isCyrillic = true;
        for (int at = 0; at < lower.length(); at++) {
            isLatin &= isPlainLatin(lower.charAt(at));
            isCyrillic &= isPlainCyrillic(lower.charAt(at));
        }
        return (isLatin || isCyrillic) && lower.strip().length() == lower.length() && !lower.contains("  ");
    }

    private static boolean isPlainLatin(int letter) {
        return letter == ' ' || (letter >= 'a' && letter <= 'z');
    }

    private static boolean isPlainCyrillic(int letter) {
        return letter == ' ' || (letter >= 'а' && letter <= 'я') || "іїє".indexOf(letter) >= 0;
    }

    /** What was typed, without what no reader sees: control characters, marks of direction, loose accents. */
    public static String visible(String typed) {
        return INVISIBLE.matcher(compose(typed)).replaceAll("");
    }

    /** What was typed, at most {@value #LONGEST} characters of it, without a character cut in two. */
    public static String shorten(String typed) {
        if (typed.length() <= LONGEST) {
            return typed;
        }
        int end = Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return typed.substring(0, end);
    }

    /** A Latin letter beside a Cyrillic one was meant as its twin: many a phone has no «і». */
    public static String oneScript(String text) {
        return MIXED.matcher(text).replaceAll(letter -> String.valueOf(CYRILLIC.charAt(LATIN.indexOf(letter.group()))));
    }

    /** Composed first, so that {@code й} and {@code ї} stay letters when loose marks are dropped. */
    private static String compose(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }
}

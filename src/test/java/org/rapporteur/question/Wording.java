package org.rapporteur.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A reply with everything evened out that a pattern should not depend on: case, quotation marks, dashes, spaces. */
final class Wording {

    private static final Pattern LEADING = Pattern.compile("^[\\W_]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String WORD_ENDS = "(?!\\w)";

    private final String text;

    Wording(String text) {
        this.text = " " + even(text).strip() + " ";
    }

    /** Whether a pattern is in it; one that begins with {@code ^} must be its first words. */
    boolean holds(String pattern) {
        return pattern.startsWith("^") ? begins(even(pattern.substring(1)).strip()) : text.contains(even(pattern));
    }

    private boolean begins(String words) {
        return Pattern.compile(Pattern.quote(words) + WORD_ENDS, Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(LEADING.matcher(text).replaceFirst(""))
                .lookingAt();
    }

    /** A space at either end is kept as one: it stands for the end of a word. */
    private static String even(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("\u0301", "")
                .replaceAll("[\u2019\u02bc\u2018\u2032`\u00b4]", "'")
                .replaceAll("[*_\"\u201c\u201d\u201e\u00ab\u00bb]", "")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("(\\d)[\\s\\h]*-[\\s\\h]*(\\d)", "$1-$2")
                .replaceAll("[\\s\\h]+", " ");
    }
}

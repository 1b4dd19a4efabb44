package org.rapporteur.language;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which language a line is written in, as far as the line tells. Short lines often do not; then it is the guest's own. */
public final class LanguageGuess {

    private LanguageGuess() {}

    /**
     * The language in which to answer a line.
     *
     * @param own the language of the guest who wrote it, as far as known
     */
    public static Language of(String line, Language own) {
        var words = words(line);
        var cyrillic = words.stream().filter(LanguageGuess::isCyrillic).toList();
        if (line.strip().startsWith("/")) {
            return cyrillic.isEmpty() || isMeantAsEnglish(cyrillic) ? own : ofCyrillic(cyrillic, own);
        }
        if (cyrillic.isEmpty()) {
            return ofLatin(line, words, own);
        }
        boolean isMostlyLatin = 2 * cyrillic.size() < words.size() && !begins(words, LanguageGuess::isCyrillic);
        return isMostlyLatin || isMeantAsEnglish(cyrillic) ? Language.ENGLISH : ofCyrillic(cyrillic, own);
    }

    /** English, unless it is Cyrillic under the wrong layout, or spelled in Latin letters, or no more than a name. */
    private static Language ofLatin(String line, List<String> words, Language own) {
        if (words.stream().anyMatch(Telltales.ENGLISH::knows)) {
            return Language.ENGLISH;
        }
        return meantAsCyrillic(line)
                .max(Comparator.comparingInt(meant -> Math.abs(balance(meant))))
                .map(meant -> ofCyrillic(meant, own))
                .orElseGet(() -> words.size() < 2 || isTransliterated(words) ? own : Language.ENGLISH);
    }

    /** By the signs of both languages; one weak sign does not outweigh what the guest is known to speak. */
    private static Language ofCyrillic(List<String> words, Language own) {
        int balance = balance(words);
        if (own != Language.ENGLISH && Math.abs(balance) <= Telltales.WEAK) {
            return own;
        }
        return balance > 0 ? Language.UKRAINIAN : Language.RUSSIAN;
    }

    /** Above zero for Ukrainian, below for Russian. */
    private static int balance(List<String> words) {
        return Telltales.UKRAINIAN.signs(words) - Telltales.RUSSIAN.signs(words);
    }

    private static Stream<List<String>> meantAsCyrillic(String line) {
        return Keyboard.otherLayouts(line).stream()
                .map(LanguageGuess::words)
                .filter(words -> Telltales.strength(words) > 0);
    }

    /** Half of the words, typed under a Cyrillic layout, are English words, and none is a word as it stands. */
    private static boolean isMeantAsEnglish(List<String> cyrillic) {
        return Telltales.strength(cyrillic) == 0
                && Keyboard.otherLayouts(String.join(" ", cyrillic)).stream()
                        .map(LanguageGuess::words)
                        .anyMatch(meant -> 2
                                        * meant.stream()
                                                .filter(Telltales.ENGLISH::knows)
                                                .count()
                                >= meant.size());
    }

    private static boolean isTransliterated(List<String> words) {
        return words.stream().anyMatch(Telltales.TRANSLITERATED::knows);
    }

    /** «Полагодь запит: select * from users» is asked in the language of its beginning. */
    private static boolean begins(List<String> words, Predicate<String> script) {
        return words.size() > 1 && words.stream().limit(2).allMatch(script);
    }

    private static boolean isCyrillic(String word) {
        return word.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }

    /** In lower case, apostrophes kept: they tell Ukrainian. */
    private static List<String> words(String line) {
        var composed = Normalizer.normalize(line, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var spaced = new StringBuilder();
        composed.codePoints()
                .filter(letter -> !isInvisible(letter))
                .map(letter -> isOfWord(letter) ? letter : ' ')
                .forEach(spaced::appendCodePoint);
        return Stream.of(spaced.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetter(letter) || "'’ʼ".indexOf(letter) >= 0;
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }
}

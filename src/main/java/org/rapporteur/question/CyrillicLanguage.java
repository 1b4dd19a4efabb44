package org.rapporteur.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.Language;
import org.rapporteur.language.LanguageGuess;
import org.rapporteur.language.Spelling;

/**
 * Ukrainian or Russian: by the letters that only one of them has, else by the Ukrainian dictionary.
 *
 * @param names people’s names as Ukrainian spells them, folded; no dictionary holds them
 */
record CyrillicLanguage(WordForms forms, Set<String> names) {

    /** An apostrophe between Latin letters, or before a Russian ending as in "lead'ит", tells nothing. */
    private static final Pattern UKRAINIAN_LETTERS =
            Pattern.compile("[іїєґ]|(?<=\\p{IsCyrillic})['’ʼ](?=\\p{IsCyrillic})");

    private static final Pattern RUSSIAN_LETTERS = Pattern.compile("[ыэъё]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}'’ʼ]+");

    /** Shorter words are spelled alike in both. */
    private static final int SHORTEST = 3;

    /** From this share of words that are not Ukrainian on, slips left in, the text is Russian. */
    private static final double FOREIGN = 0.34;

    /** So many words are not all Ukrainian by chance. */
    private static final int ENOUGH = 2;

    /**
     * The language of a text with Cyrillic in it.
     *
     * @param guess by its telling words, which the dictionary confirms or overrules
     */
    Language of(String text, Language guess) {
        var lower = text.toLowerCase(Locale.ROOT);
        long ukrainian = count(lower, UKRAINIAN_LETTERS);
        long russian = count(lower, RUSSIAN_LETTERS);
        if (ukrainian != russian) {
            return ukrainian > russian ? Language.UKRAINIAN : Language.RUSSIAN;
        }
        var words = words(lower);
        double foreign = foreignShare(words);
        return switch (guess) {
            case UKRAINIAN -> foreign < FOREIGN ? Language.UKRAINIAN : Language.RUSSIAN;
            case RUSSIAN ->
                foreign == 0 && words.size() >= ENOUGH && !isPlainlyRussian(text)
                        ? Language.UKRAINIAN
                        : Language.RUSSIAN;
            case ENGLISH -> Language.ENGLISH;
        };
    }

    /** By words that outweigh a guest's own language: the dictionary knows «мне» as a form of «м’яти». */
    private static boolean isPlainlyRussian(String text) {
        return LanguageGuess.of(text, Language.UKRAINIAN) == Language.RUSSIAN;
    }

    private double foreignShare(List<String> words) {
        long foreign = words.stream().filter(word -> !isUkrainian(word)).count();
        return words.isEmpty() ? 0 : (double) foreign / words.size();
    }

    private boolean isUkrainian(String word) {
        return names.contains(Spelling.fold(word)) || forms.isUkrainian(word);
    }

    private static List<String> words(String lower) {
        return Arrays.stream(BETWEEN_WORDS.split(lower))
                .filter(word -> word.length() >= SHORTEST && WordForms.isCyrillic(word))
                .toList();
    }

    private static long count(String text, Pattern letters) {
        return letters.matcher(text).results().count();
    }
}

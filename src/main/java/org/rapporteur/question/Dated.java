package org.rapporteur.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.language.Language;
import org.rapporteur.language.Spelling;

/**
 * A calendar day that a question names in full, with its year.
 *
 * @param from the first of its three words, counted from 0
 */
record Dated(LocalDate day, int from) {

    /** What {@code intents.txt} calls it. */
    static final String DATE = "date";

    private static final int WORDS = 3;

    /** The days named in these words. */
    static List<Dated> in(List<Token> tokens) {
        return IntStream.rangeClosed(0, tokens.size() - WORDS)
                .boxed()
                .flatMap(from -> at(tokens, from).stream())
                .toList();
    }

    int to() {
        return from + WORDS;
    }

    /** "17 Feb 2026", "17.02.2026", "February 17 2026", "2026-02-17"; the parts are separate words by now. */
    private static Optional<Dated> at(List<Token> tokens, int from) {
        var first = tokens.get(from).text();
        var second = tokens.get(from + 1).text();
        var third = tokens.get(from + 2).text();
        return day(third, second, first)
                .or(() -> day(first, second, third))
                .or(() -> isNumber(first) ? Optional.empty() : day(third, first, second))
                .map(day -> new Dated(day, from));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        if (year.length() != 4 || !isNumber(year) || day.length() > 2 || !isNumber(day)) {
            return Optional.empty();
        }
        return month(month).flatMap(number -> day(Integer.parseInt(year), number, Integer.parseInt(day)));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String word) {
        return isNumber(word) && word.length() <= 2
                ? Optional.of(Integer.parseInt(word))
                : Arrays.stream(Month.values())
                        .filter(month -> isCalled(month, word))
                        .map(Month::getValue)
                        .findFirst();
    }

    /** In each language as it stands in a date: "February", "Feb", «лютого», «февраля». */
    private static boolean isCalled(Month month, String word) {
        return Stream.of(Language.values())
                        .map(language -> Spelling.fold(month.getDisplayName(TextStyle.FULL, language.locale())))
                        .anyMatch(word::equals)
                || Spelling.fold(month.getDisplayName(TextStyle.SHORT, Locale.US))
                        .equals(word);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}

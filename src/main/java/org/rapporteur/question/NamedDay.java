package org.rapporteur.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.language.Language;
import org.rapporteur.language.Spelling;

/** A day that a question names in full: "24 February 2026", «24 лютого 2026», "24.02.2026"; a month may stand first. */
final class NamedDay {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private final Map<String, Integer> months = new HashMap<>();

    NamedDay() {
        Stream.of(Language.values()).forEach(this::enterMonths);
    }

    private void enterMonths(Language language) {
        for (var style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
            Stream.of(Month.values())
                    .forEach(month -> months.put(
                            Spelling.fold(month.getDisplayName(style, language.locale())), month.getValue()));
        }
    }

    /** The first day named; empty when a part of it is missing, since nobody's year is guessed. */
    Optional<LocalDate> in(List<Token> tokens) {
        var words = tokens.stream().map(Token::text).toList();
        return IntStream.range(2, words.size())
                .filter(at -> YEAR.matcher(words.get(at)).matches())
                .boxed()
                .flatMap(at -> day(words.get(at - 2), words.get(at - 1), words.get(at)).stream())
                .findFirst();
    }

    private Optional<LocalDate> day(String first, String second, String year) {
        boolean monthFirst = months.containsKey(first);
        var day = monthFirst ? second : first;
        int month = month(monthFirst ? first : second);
        try {
            return NUMBER.matcher(day).matches()
                    ? Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private int month(String word) {
        return NUMBER.matcher(word).matches() ? Integer.parseInt(word) : months.getOrDefault(word, 0);
    }
}

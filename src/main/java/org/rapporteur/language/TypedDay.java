package org.rapporteur.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A calendar day as people type it: {@code 2026-02-17}, {@code 17.02.2026}. The month never comes first. */
public final class TypedDay {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./](?<year>\\d{4})");

    private TypedDay() {}

    /** The day; empty when it is none, as 30 February. */
    public static Optional<LocalDate> read(String typed) {
        return Stream.of(YEAR_FIRST, DAY_FIRST)
                .map(pattern -> pattern.matcher(typed))
                .filter(Matcher::matches)
                .flatMap(matcher -> day(matcher).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(MatchResult written) {
        try {
            return Optional.of(LocalDate.of(number("year", written), number("month", written), number("day", written)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String part, MatchResult written) {
        return Integer.parseInt(written.group(part));
    }
}

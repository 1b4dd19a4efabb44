package org.rapporteur.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a day stands between two anniversaries. Calculated, never recorded.
 *
 * @param today the day that is counted from
 * @param began day 1 of the count
 * @param next the next anniversary; {@code today} itself on an anniversary
 * @param ordinal which anniversary {@code next} is, from 1
 */
public record Countdown(LocalDate today, LocalDate began, LocalDate next, int ordinal) {

    /** Counted from the milestone's own years, so that 29 February falls on the 28th in common years. */
    public static Countdown to(Fact.Milestone milestone, LocalDate today) {
        var began = milestone.began();
        int years = Math.max(1, today.getYear() - began.getYear());
        int ordinal = began.plusYears(years).isBefore(today) ? years + 1 : years;
        return new Countdown(today, began, began.plusYears(ordinal), ordinal);
    }

    /** Days until the anniversary; 0 on the day itself. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, next);
    }

    /** 1 on the day it began; zero or less before it. */
    public long dayNumber() {
        return ChronoUnit.DAYS.between(began, today) + 1;
    }
}

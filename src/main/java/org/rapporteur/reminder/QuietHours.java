package org.rapporteur.reminder;

import java.time.LocalTime;

/**
 * A part of every day in which nothing is posted. It may reach over midnight.
 *
 * @param from the first quiet minute
 * @param to the first minute that is not quiet any more; another than {@code from}
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet hours end at another time than they begin");
        }
    }

    public boolean hold(LocalTime time) {
        boolean isAfterBegin = !time.isBefore(from);
        boolean isBeforeEnd = time.isBefore(to);
        return from.isBefore(to) ? isAfterBegin && isBeforeEnd : isAfterBegin || isBeforeEnd;
    }
}

package org.rapporteur.reminder;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people type them: {@code 9}, {@code 9:30}, {@code 09.30}, {@code 0930}, {@code 9:30pm}. */
final class WrittenTime {

    private static final Pattern TIME =
            Pattern.compile("(?<hour>\\d{1,2})(?:[:.]?(?<minute>\\d{2}))?(?<half>am|pm)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOURS = Pattern.compile("([\\d:.]{1,5})[-–—]([\\d:.]{1,5})");

    private static final int HALF_DAY = 12;

    private WrittenTime() {}

    static Optional<LocalTime> read(String typed) {
        var written = TIME.matcher(typed);
        if (!written.matches()) {
            return Optional.empty();
        }
        int minute = Optional.ofNullable(written.group("minute"))
                .map(Integer::parseInt)
                .orElse(0);
        return hour(written).flatMap(hour -> time(hour, minute));
    }

    /** "22:00-07:00"; empty when it is no time or lasts no time. */
    static Optional<QuietHours> hours(String typed) {
        var written = HOURS.matcher(typed);
        return written.matches() ? hours(written.group(1), written.group(2)) : Optional.empty();
    }

    private static Optional<QuietHours> hours(String from, String to) {
        return read(from)
                .flatMap(begin -> read(to).filter(end -> !end.equals(begin)).map(end -> new QuietHours(begin, end)));
    }

    /** "12am" is the hour that begins the day, "12pm" its thirteenth. */
    private static Optional<Integer> hour(Matcher written) {
        int hour = Integer.parseInt(written.group("hour"));
        var half = Optional.ofNullable(written.group("half")).map(typed -> typed.toLowerCase(Locale.ROOT));
        if (half.isEmpty()) {
            return Optional.of(hour);
        }
        int ofDay = hour % HALF_DAY + (half.get().equals("pm") ? HALF_DAY : 0);
        return hour >= 1 && hour <= HALF_DAY ? Optional.of(ofDay) : Optional.empty();
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}

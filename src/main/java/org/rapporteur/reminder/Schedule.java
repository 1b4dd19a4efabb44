package org.rapporteur.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When to post: once on each local day, by the clock on the wall.
 *
 * <p>Where clocks go forward over the time, the post comes as much later as they skip, or just before they do, when later
 * would be another day. Where they go back over it, the first of the two times counts. A time in quiet hours waits for
 * their end on the same day.
 *
 * @param time to the minute
 * @param pausedUntil the first day that has a post again
 */
public record Schedule(LocalTime time, ZoneId zone, Optional<QuietHours> quiet, Optional<LocalDate> pausedUntil) {

    /** From then on a post that was held up is left out. */
    static final Duration LATEST = Duration.ofHours(6);

    public Schedule {
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("posts come at a full minute");
        }
    }

    /** Every day, without quiet hours. */
    public static Schedule daily(LocalTime time, ZoneId zone) {
        return new Schedule(time, zone, Optional.empty(), Optional.empty());
    }

    Schedule quiet(Optional<QuietHours> hours) {
        return new Schedule(time, zone, hours, pausedUntil);
    }

    Schedule pausedUntil(Optional<LocalDate> day) {
        return new Schedule(time, zone, quiet, day);
    }

    /** The same time, zone and pause, whatever the quiet hours. */
    boolean isAtTheTimesOf(Schedule other) {
        return quiet(Optional.empty()).equals(other.quiet(Optional.empty()));
    }

    /** The first post after a moment, on a later day than the last one, whatever zone that one was posted in. */
    public Due next(Instant after, Optional<Post> last) {
        var earliest = Stream.of(
                        Stream.of(LocalDate.ofInstant(after, zone)),
                        pausedUntil.stream(),
                        last.stream()
                                .flatMap(post -> Stream.of(post.day(), LocalDate.ofInstant(post.at(), zone)))
                                .map(day -> day.plusDays(1)))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Stream.iterate(earliest, day -> day.plusDays(1))
                .flatMap(day -> on(day).map(at -> new Due(day, at)).stream())
                .filter(due -> due.at().isAfter(after))
                .findFirst()
                .orElseThrow();
    }

    /** When the post of a day is due; empty where the zone leaves the day out, or has no audible minute for it. */
    Optional<Instant> on(LocalDate day) {
        var wanted = at(day, time);
        var audible = isQuiet(wanted) ? quiet.map(hours -> at(day, hours.to())).orElse(wanted) : wanted;
        return Optional.of(audible)
                .filter(moment -> moment.toLocalDate().equals(day) && !isQuiet(moment))
                .map(ZonedDateTime::toInstant);
    }

    /** What to do at a moment with a post that is due. */
    Turn turn(Due due, Instant now) {
        if (now.isBefore(due.at())) {
            return new Turn.NotYet(due.at());
        }
        if (isMissed(due, now)) {
            return new Turn.Missed();
        }
        return isQuiet(now.atZone(zone)) ? afterQuietHours(due, now) : new Turn.Now();
    }

    private boolean isMissed(Due due, Instant now) {
        var planned = on(due.day()).orElse(due.at());
        return !LocalDate.ofInstant(now, zone).equals(due.day()) || !now.isBefore(planned.plus(LATEST));
    }

    /** For what was held up into quiet hours. */
    private Turn afterQuietHours(Due due, Instant now) {
        return quiet.map(hours -> at(due.day(), hours.to()).toInstant())
                .filter(end -> end.isAfter(now) && !isMissed(due, end))
                .<Turn>map(Turn.NotYet::new)
                .orElseGet(Turn.Missed::new);
    }

    private boolean isQuiet(ZonedDateTime moment) {
        return quiet.filter(hours -> hours.hold(moment.toLocalTime())).isPresent();
    }

    private ZonedDateTime at(LocalDate day, LocalTime wall) {
        var moment = day.atTime(wall).atZone(zone);
        return moment.toLocalDate().equals(day) ? moment : lastMinuteBeforeGap(day, wall);
    }

    private ZonedDateTime lastMinuteBeforeGap(LocalDate day, LocalTime wall) {
        var gap = zone.getRules().getTransition(day.atTime(wall));
        return gap.getInstant().minus(1, ChronoUnit.MINUTES).atZone(zone);
    }
}

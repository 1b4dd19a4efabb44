package org.rapporteur.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.reminder.Arranged.KYIV;
import static org.rapporteur.reminder.Arranged.daily;
import static org.rapporteur.reminder.Arranged.quiet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        // The hour from 03:00 to 04:00 is left out in Kyiv, that from 02:00 to 03:00 in Zurich and New York.
        "Europe/Kyiv, 03:30, 2027-03-27, 2027-03-27T03:30+02:00",
        "Europe/Kyiv, 03:30, 2027-03-28, 2027-03-28T04:30+03:00",
        "Europe/Kyiv, 03:30, 2027-03-29, 2027-03-29T03:30+03:00",
        "Europe/Kyiv, 03:00, 2027-03-28, 2027-03-28T04:00+03:00",
        "Europe/Kyiv, 02:59, 2027-03-28, 2027-03-28T02:59+02:00",
        "Europe/Zurich, 02:30, 2027-03-28, 2027-03-28T03:30+02:00",
        "America/New_York, 02:30, 2027-03-14, 2027-03-14T03:30-04:00",
        // Half an hour is left out on Lord Howe Island, two hours at the station Troll.
        "Australia/Lord_Howe, 02:15, 2027-10-03, 2027-10-03T02:45+11:00",
        "Antarctica/Troll, 01:30, 2027-03-28, 2027-03-28T03:30+02:00",
        // The hour from 03:00 to 04:00 is there twice in Kyiv: the first counts.
        "Europe/Kyiv, 03:30, 2027-10-31, 2027-10-31T03:30+03:00",
        "Europe/Kyiv, 03:00, 2027-10-31, 2027-10-31T03:00+03:00",
        "Europe/Kyiv, 04:00, 2027-10-31, 2027-10-31T04:00+02:00",
        "America/New_York, 01:30, 2027-11-07, 2027-11-07T01:30-04:00",
        // Midnight is left out in Santiago and Cairo, and is there twice in Havana.
        "America/Santiago, 00:00, 2027-09-05, 2027-09-05T01:00-03:00",
        "America/Santiago, 00:30, 2027-09-05, 2027-09-05T01:30-03:00",
        "Africa/Cairo, 00:00, 2027-04-30, 2027-04-30T01:00+03:00",
        "America/Havana, 00:00, 2027-11-07, 2027-11-07T00:00-04:00",
        // The last hour of the day is there twice in Santiago, and is left out in Nuuk: then the minute before it.
        "America/Santiago, 23:30, 2027-04-03, 2027-04-03T23:30-03:00",
        "America/Nuuk, 23:30, 2027-03-27, 2027-03-27T22:59-02:00",
        "America/Nuuk, 23:30, 2027-10-30, 2027-10-30T23:30-01:00",
    })
    void posts_by_the_clock_on_the_wall(ZoneId zone, LocalTime time, LocalDate day, ZonedDateTime moment) {
        assertThat(Schedule.daily(time, zone).on(day)).contains(moment.toInstant());
    }

    @Test
    void a_day_that_a_zone_leaves_out_has_no_post() {
        var samoa = Schedule.daily(LocalTime.of(9, 0), ZoneId.of("Pacific/Apia"));
        assertThat(samoa.on(LocalDate.of(2011, 12, 30))).isEmpty();
        assertThat(samoa.next(Instant.parse("2011-12-29T20:00:00Z"), Optional.empty()))
                .isEqualTo(new Due(LocalDate.of(2011, 12, 31), Instant.parse("2011-12-30T19:00:00Z")));
    }

    @Test
    void the_next_post_comes_after_the_moment_and_not_at_it() {
        var nine = daily("09:00");
        var at = Instant.parse("2026-11-24T07:00:00Z");
        assertThat(nine.next(NOON, Optional.empty())).isEqualTo(new Due(TODAY.plusDays(1), at));
        assertThat(nine.next(at.minusMillis(1), Optional.empty()).at()).isEqualTo(at);
        assertThat(nine.next(at, Optional.empty()).day()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void which_day_it_is_the_zone_of_the_chat_decides() {
        var late = Instant.parse("2027-02-23T22:30:00Z");
        assertThat(daily("01:00").next(late, Optional.empty()).day()).isEqualTo("2027-02-24");
        assertThat(Schedule.daily(LocalTime.of(23, 45), ZoneId.of("Europe/Zurich"))
                        .next(late, Optional.empty())
                        .day())
                .isEqualTo("2027-02-23");
    }

    @ParameterizedTest
    @CsvSource({
        // A later time on a day that had its post.
        "Europe/Kyiv, 18:00, 2026-11-24T18:00+02:00",
        // Los Angeles has the same day still before it, and it had its post.
        "America/Los_Angeles, 09:00, 2026-11-24T09:00-08:00",
        // Auckland has the next day already, in which it read the post.
        "Pacific/Auckland, 23:50, 2026-11-24T23:50+13:00",
    })
    void never_posts_twice_on_one_local_day_whatever_is_changed(ZoneId zone, LocalTime time, ZonedDateTime next) {
        var posted = new Post(TODAY, Instant.parse("2026-11-23T07:00:00Z"));
        var due = Schedule.daily(time, zone).next(Instant.parse("2026-11-23T08:00:00Z"), Optional.of(posted));
        assertThat(due).isEqualTo(new Due(next.toLocalDate(), next.toInstant()));
    }

    @Test
    void a_zone_further_east_counts_the_day_on_which_it_read_the_post() {
        var posted = new Post(TODAY, Instant.parse("2026-11-24T04:00:00Z"));
        var due = daily("09:00").next(Instant.parse("2026-11-24T05:00:00Z"), Optional.of(posted));
        assertThat(due.day()).isEqualTo("2026-11-25");
    }

    @Test
    void a_pause_ends_with_the_day_that_was_named() {
        var paused = daily("09:00").pausedUntil(Optional.of(LocalDate.of(2026, 12, 1)));
        assertThat(paused.next(NOON, Optional.empty()).at()).isEqualTo("2026-12-01T07:00:00Z");
        var over = daily("09:00").pausedUntil(Optional.of(LocalDate.of(2026, 11, 1)));
        assertThat(over.next(NOON, Optional.empty()).at()).isEqualTo("2026-11-24T07:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 22:00, 07:00, 2026-11-24T09:00+02:00",
        "23:00, 22:00, 07:00, 2026-11-24T07:00+02:00",
        "06:59, 22:00, 07:00, 2026-11-24T07:00+02:00",
        "07:00, 22:00, 07:00, 2026-11-24T07:00+02:00",
        "21:59, 22:00, 07:00, 2026-11-24T21:59+02:00",
        "13:00, 12:00, 15:30, 2026-11-24T15:30+02:00",
        "00:00, 00:00, 00:01, 2026-11-24T00:01+02:00",
    })
    void what_falls_into_quiet_hours_comes_at_their_end_on_its_day(
            String time, String from, String to, ZonedDateTime moment) {
        var schedule = daily(time).quiet(quiet(from, to));
        assertThat(schedule.on(LocalDate.of(2026, 11, 24))).contains(moment.toInstant());
    }

    @Test
    void a_gap_does_not_push_a_post_into_quiet_hours() {
        var schedule = daily("03:30").quiet(quiet("04:00", "08:00"));
        assertThat(schedule.on(LocalDate.of(2027, 3, 28))).contains(Instant.parse("2027-03-28T05:00:00Z"));
        assertThat(schedule.on(LocalDate.of(2027, 3, 29))).contains(Instant.parse("2027-03-29T00:30:00Z"));
    }

    @Test
    void a_day_without_an_audible_minute_for_the_post_has_none() {
        var nuuk =
                Schedule.daily(LocalTime.of(23, 30), ZoneId.of("America/Nuuk")).quiet(quiet("22:00", "23:15"));
        assertThat(nuuk.on(LocalDate.of(2027, 3, 26))).isPresent();
        assertThat(nuuk.on(LocalDate.of(2027, 3, 27))).isEmpty();
    }

    @Test
    void has_its_turn_from_its_moment_until_six_hours_later() {
        var schedule = daily("09:00");
        var due = schedule.next(NOON, Optional.empty());
        assertThat(schedule.turn(due, due.at().minusMillis(1))).isEqualTo(new Turn.NotYet(due.at()));
        assertThat(schedule.turn(due, due.at())).isEqualTo(new Turn.Now());
        assertThat(schedule.turn(due, due.at().plus(Schedule.LATEST).minusMillis(1)))
                .isEqualTo(new Turn.Now());
        assertThat(schedule.turn(due, due.at().plus(Schedule.LATEST))).isEqualTo(new Turn.Missed());
    }

    @Test
    void has_its_turn_on_its_own_day_only() {
        var schedule = daily("22:00");
        var due = schedule.next(NOON, Optional.empty());
        var midnight = Instant.parse("2026-11-23T22:00:00Z");
        assertThat(schedule.turn(due, midnight.minusMillis(1))).isEqualTo(new Turn.Now());
        assertThat(schedule.turn(due, midnight)).isEqualTo(new Turn.Missed());
    }

    @Test
    void six_hours_are_six_hours_when_clocks_change() {
        var schedule = daily("01:00");
        var due = schedule.next(Instant.parse("2027-03-27T12:00:00Z"), Optional.empty());
        assertThat(due.day()).isEqualTo("2027-03-28");
        var eight = ZonedDateTime.parse("2027-03-28T08:00+03:00").toInstant();
        assertThat(schedule.turn(due, eight.minusMillis(1))).isEqualTo(new Turn.Now());
        assertThat(schedule.turn(due, eight)).isEqualTo(new Turn.Missed());
    }

    /** A try that was put off does not put off the end. */
    @Test
    void lateness_counts_from_the_planned_time_and_not_from_the_last_try() {
        var schedule = daily("09:00");
        var planned = schedule.next(NOON, Optional.empty());
        var again = new Due(planned.day(), planned.at().plus(Duration.ofHours(5)));
        assertThat(schedule.turn(again, again.at())).isEqualTo(new Turn.Now());
        assertThat(schedule.turn(again, planned.at().plus(Schedule.LATEST))).isEqualTo(new Turn.Missed());
    }

    @Test
    void what_is_late_waits_for_quiet_hours_to_end_if_they_end_in_time() {
        var siesta = daily("12:00").quiet(quiet("13:00", "15:00"));
        var due = siesta.next(NOON, Optional.empty());
        var half = ZonedDateTime.of(due.day().atTime(13, 30), KYIV).toInstant();
        assertThat(siesta.turn(due, half))
                .isEqualTo(new Turn.NotYet(
                        ZonedDateTime.of(due.day().atTime(15, 0), KYIV).toInstant()));
        var night = daily("21:30").quiet(quiet("22:00", "07:00"));
        var evening = night.next(NOON, Optional.empty());
        assertThat(night.turn(evening, evening.at().plus(Duration.ofHours(1)))).isEqualTo(new Turn.Missed());
    }

    @Test
    void refuses_what_is_no_schedule() {
        var odd = LocalTime.of(9, 0, 1);
        assertThatThrownBy(() -> Schedule.daily(odd, KYIV)).isInstanceOf(IllegalArgumentException.class);
        var nine = LocalTime.of(9, 0);
        assertThatThrownBy(() -> new QuietHours(nine, nine)).isInstanceOf(IllegalArgumentException.class);
    }
}

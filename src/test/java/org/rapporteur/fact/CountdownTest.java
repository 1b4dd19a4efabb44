package org.rapporteur.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.LocalText;

class CountdownTest {

    private static final LocalDate FOURTH = LocalDate.of(2026, 2, 24);

    @ParameterizedTest
    @CsvSource({
        "2026-02-17, 4, 2026-02-24, 7, 1455",
        "2026-02-18, 4, 2026-02-24, 6, 1456",
        "2026-02-24, 4, 2026-02-24, 0, 1462",
        "2026-02-25, 5, 2027-02-24, 364, 1463",
        "2026-11-23, 5, 2027-02-24, 93, 1734",
        "2027-02-24, 5, 2027-02-24, 0, 1827",
        "2027-02-25, 6, 2028-02-24, 364, 1828",
        "2028-02-29, 7, 2029-02-24, 361, 2197",
        "2022-02-24, 1, 2023-02-24, 365, 1",
    })
    void counts_the_days_of_the_invasion(LocalDate today, int ordinal, LocalDate next, long left, long dayNumber) {
        var countdown = Countdown.to(milestone(FOURTH, 4), today);
        assertThat(countdown.ordinal()).isEqualTo(ordinal);
        assertThat(countdown.next()).isEqualTo(next);
        assertThat(countdown.daysLeft()).isEqualTo(left);
        assertThat(countdown.dayNumber()).isEqualTo(dayNumber);
    }

    @Test
    void leap_day_returns_on_the_28th_in_common_years_and_on_the_29th_in_leap_years() {
        var leapDay = milestone(LocalDate.of(2028, 2, 29), 4);
        assertThat(Countdown.to(leapDay, LocalDate.of(2029, 1, 1)).next()).isEqualTo("2029-02-28");
        assertThat(Countdown.to(leapDay, LocalDate.of(2032, 1, 1)).next()).isEqualTo("2032-02-29");
    }

    @Test
    void every_day_of_five_years_is_one_nearer_to_the_next_anniversary() {
        var milestone = milestone(FOURTH, 4);
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            var countdown = Countdown.to(milestone, day);
            var tomorrow = Countdown.to(milestone, day.plusDays(1));
            assertThat(tomorrow.dayNumber()).isEqualTo(countdown.dayNumber() + 1);
            assertThat(countdown.next()).isEqualTo(day.plusDays(countdown.daysLeft()));
            assertThat(countdown.next().getYear() - 2022).isEqualTo(countdown.ordinal());
            assertThat(countdown.daysLeft()).isBetween(0L, 365L);
        }
    }

    private static Fact.Milestone milestone(LocalDate anniversary, int ordinal) {
        var text = LocalText.everywhere("The anniversary.");
        var source = new Source(new Id("source"), "Publisher", "Agency", FOURTH, text);
        var statement = new Statement(
                new Id("F1"),
                text,
                Optional.empty(),
                Hedge.NONE,
                new Attribution.Article(),
                source,
                Validity.open(),
                FOURTH,
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Fact.Milestone(statement, text, anniversary, ordinal);
    }
}

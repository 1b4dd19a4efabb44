package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Freshness freshness = new Freshness(InstantSource.fixed(NOW));

    @Test
    void three_seconds_are_the_limit() {
        assertThat(isFreshAfter(0)).isTrue();
        assertThat(isFreshAfter(2999)).isTrue();
        assertThat(isFreshAfter(3000)).isFalse();
        assertThat(isFreshAfter(60_000)).isFalse();
        assertThat(isFreshAfter(200)).isTrue();
    }

    @Test
    void a_clock_that_is_behind_does_no_harm() {
        assertThat(isTakenAfter(-60_000)).isTrue();
        assertThat(isTakenAfter(-60_000 + 2000)).isTrue();
        assertThat(isFreshAfter(-60_000 + 4000)).isFalse();
    }

    @Test
    void a_clock_that_is_ahead_loses_a_few_and_not_all() {
        assertThat(IntStream.range(0, 15).filter(_ -> isFreshAfter(60_000))).isEmpty();
        assertThat(isTakenAfter(60_000)).isTrue();
        assertThat(isFreshAfter(60_100)).isTrue();
        assertThat(isFreshAfter(64_000)).isFalse();
    }

    @Test
    void many_that_were_late_indeed_make_the_next_late_one_no_fresher() {
        assertThat(isTakenAfter(100)).isTrue();
        assertThat(IntStream.range(0, 160).filter(_ -> isFreshAfter(5000)))
                .as("answered, and Discord takes none")
                .hasSize(10);
        assertThat(isFreshAfter(5000)).isFalse();
    }

    @Test
    void a_clock_that_is_put_right_is_noticed_at_once() {
        IntStream.range(0, 15).forEach(_ -> isFreshAfter(60_000));
        assertThat(isTakenAfter(60_000)).isTrue();
        assertThat(isTakenAfter(100)).isTrue();
        assertThat(isFreshAfter(60_000)).isFalse();
    }

    @Test
    void a_clock_that_jumps_a_day_ahead_loses_none_and_none_when_it_is_put_right() {
        assertThat(isTakenAfter(200)).isTrue();
        assertThat(isTakenAfter(Duration.ofDays(1).toMillis())).isTrue();
        assertThat(isTakenAfter(Duration.ofDays(1).toMillis() + 4000)).isTrue();
        assertThat(isTakenAfter(200)).isTrue();
        assertThat(isFreshAfter(60_000)).as("late, and the clock is right").isFalse();
    }

    private boolean isTakenAfter(long milliseconds) {
        boolean isFresh = isFreshAfter(milliseconds);
        if (isFresh) {
            freshness.taken(way(milliseconds));
        }
        return isFresh;
    }

    private boolean isFreshAfter(long milliseconds) {
        return freshness.isFresh(way(milliseconds));
    }

    private Duration way(long milliseconds) {
        return freshness.way(NOW.minus(Duration.ofMillis(milliseconds)));
    }
}

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
        assertThat(isFreshAfter(-60_000)).isTrue();
        assertThat(isFreshAfter(-60_000 + 2000)).isTrue();
        assertThat(isFreshAfter(-60_000 + 4000)).isFalse();
    }

    @Test
    void a_clock_that_is_ahead_loses_a_few_and_not_all() {
        assertThat(IntStream.range(0, 15).filter(_ -> isFreshAfter(60_000))).isEmpty();
        assertThat(isFreshAfter(60_000)).isTrue();
        assertThat(isFreshAfter(60_100)).isTrue();
        assertThat(isFreshAfter(64_000)).isFalse();
    }

    @Test
    void a_clock_that_jumps_a_day_ahead_loses_none_and_none_when_it_is_put_right() {
        assertThat(isFreshAfter(200)).isTrue();
        assertThat(isFreshAfter(Duration.ofDays(1).toMillis())).isTrue();
        assertThat(isFreshAfter(Duration.ofDays(1).toMillis() + 4000)).isTrue();
        assertThat(isFreshAfter(200)).isTrue();
        assertThat(isFreshAfter(60_000)).as("late, and the clock is right").isFalse();
    }

    private boolean isFreshAfter(long milliseconds) {
        return freshness.isFresh(NOW.minus(Duration.ofMillis(milliseconds)));
    }
}

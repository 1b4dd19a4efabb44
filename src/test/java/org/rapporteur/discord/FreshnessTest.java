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

    private boolean isFreshAfter(long milliseconds) {
        return freshness.isFresh(NOW.minus(Duration.ofMillis(milliseconds)));
    }
}

package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T12:00:00Z"));
    private final Pace pace = new Pace(now::get);

    @Test
    void nobody_waits_when_there_is_nothing_to_do() {
        assertThat(pace.turn()).isEqualTo(Duration.ZERO);
        now.updateAndGet(time -> time.plusSeconds(1));
        assertThat(pace.turn()).isEqualTo(Duration.ZERO);
    }

    @Test
    void of_many_at_once_fewer_than_fifty_go_in_a_second() {
        var within = Stream.generate(pace::turn)
                .takeWhile(wait -> wait.compareTo(Duration.ofSeconds(1)) < 0)
                .count();
        assertThat(within).isBetween(30L, 49L);
    }
}

package org.rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class TimingTest {

    private static final Duration LONG = Duration.ofDays(1);

    private final LeapingClock clock = new LeapingClock();

    @Test
    void who_sleeps_is_not_up_before_the_time_is_over_however_often_the_thread_wakes() throws Exception {
        var restless =
                new Timing(clock, longest -> clock.pass(longest.dividedBy(2).plusNanos(1)));
        var begin = clock.instant();
        restless.sleep(LONG);
        assertThat(Duration.between(begin, clock.instant())).isGreaterThanOrEqualTo(LONG);
    }

    @Test
    void a_clock_that_is_set_back_meanwhile_makes_no_wait_longer() throws Exception {
        var wall = new LeapingClock();
        var timing = new Timing(wall, clock, longest -> {
            wall.pass(LONG.negated());
            clock.pass(longest);
        });
        var begin = clock.instant();
        timing.sleep(LONG);
        assertThat(Duration.between(begin, clock.instant())).isEqualTo(LONG);
    }

    @Test
    void real_waits_are_measured_by_what_nobody_sets() {
        var wall = new LeapingClock();
        var timing = Timing.real(wall);
        var before = timing.now();
        wall.pass(LONG.negated());
        assertThat(timing.now()).isAfterOrEqualTo(before);
        assertThat(timing.clock().instant()).isBefore(before);
    }

    @Test
    void a_pause_of_no_length_is_none() throws Exception {
        clock.timing().sleep(Duration.ZERO);
        assertThat(clock.pauses()).isEmpty();
    }

    @Test
    void a_real_pause_ends_at_once_when_the_thread_is_interrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Timing.real(InstantSource.system()).sleep(LONG))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void after_each_failure_the_pause_is_twice_as_long_up_to_half_a_minute() {
        assertThat(Stream.iterate(new Backoff(), Backoff::further).limit(9))
                .extracting(backoff -> backoff.next().toMillis())
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 16_000L, 30_000L, 30_000L, 30_000L);
    }
}

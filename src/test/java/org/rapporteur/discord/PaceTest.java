package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.LeapingClock;

class PaceTest {

    private static final int A_SECONDS_WORTH = 49;

    private final LeapingClock clock = new LeapingClock();
    private final Pace pace = new Pace(clock.timing());

    @Test
    void nobody_waits_when_there_is_nothing_to_do() throws Exception {
        pace.awaitTurn();
        clock.pass(Duration.ofSeconds(1));
        pace.awaitTurn();
        assertThat(clock.pauses()).isEmpty();
    }

    @Test
    void of_many_at_once_fewer_than_fifty_go_in_a_second() throws Exception {
        var begin = clock.instant();
        for (int turn = 0; turn <= A_SECONDS_WORTH; turn++) {
            pace.awaitTurn();
        }
        assertThat(Duration.between(begin, clock.instant())).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1500));
    }

    @Test
    void who_is_stopped_waits_no_longer() throws Exception {
        pace.awaitTurn();
        Thread.currentThread().interrupt();
        assertThatThrownBy(pace::awaitTurn).isInstanceOf(InterruptedException.class);
        assertThat(clock.pauses()).isEmpty();
    }
}

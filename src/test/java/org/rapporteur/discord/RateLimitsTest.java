package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private static final long SECOND = 1_000_000_000L;

    private final RateLimits limits = new RateLimits();

    @Test
    void a_channel_takes_five_messages_in_five_seconds() {
        for (var number = 0; number < 5; number++) {
            assertThat(taken(post("1"), number)).isTrue();
        }
        assertThat(taken(post("1"), 5 * SECOND - 1)).isFalse();
        assertThat(taken(post("2"), 5 * SECOND - 1)).isTrue();
        assertThat(taken(post("1"), 5 * SECOND)).isTrue();
        assertThat(limits.refusals()).isEqualTo(1);
    }

    @Test
    void fifty_requests_are_taken_in_a_second_whatever_they_ask() {
        for (var number = 0; number < 50; number++) {
            assertThat(taken(post("" + number), 0)).isTrue();
        }
        var verdict = limits.take(post("51"), SECOND / 2).orElseThrow();
        assertThat(verdict.taken()).isFalse();
        assertThat(verdict.global()).isTrue();
        assertThat(verdict.resetAfter().toMillis()).isEqualTo(500);
        assertThat(taken(post("51"), SECOND)).isTrue();
    }

    @Test
    void answers_to_interactions_have_no_limit_in_common() {
        for (var number = 0; number < 200; number++) {
            var answer = new Route.Routed(Route.ANSWER, List.of("" + number, "token"));
            assertThat(limits.take(answer, 0)).isEmpty();
        }
        assertThat(taken(post("1"), 0)).isTrue();
    }

    @Test
    void an_interaction_takes_five_follow_ups_in_two_seconds() {
        var followUp = new Route.Routed(Route.FOLLOW_UP, List.of("1", "token"));
        for (var left = 4; left >= 0; left--) {
            assertThat(limits.take(followUp, 0).orElseThrow().remaining()).isEqualTo(left);
        }
        assertThat(taken(followUp, 2 * SECOND - 1)).isFalse();
        assertThat(taken(new Route.Routed(Route.FOLLOW_UP, List.of("1", "another")), 0))
                .isTrue();
        assertThat(taken(followUp, 2 * SECOND)).isTrue();
    }

    private boolean taken(Route.Routed routed, long at) {
        return limits.take(routed, at).orElseThrow().taken();
    }

    private static Route.Routed post(String channel) {
        return new Route.Routed(Route.POST, List.of(channel));
    }
}

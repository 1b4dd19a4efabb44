package org.rapporteur.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What everything that sees to sends must do, wherever it keeps them. */
public interface SendsContract {

    Instant NINE = Instant.parse("2026-11-24T07:00:00.123Z");
    LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    Send SEND = new Send(new SubscriptionId(12), TUESDAY);
    Sends.Claim GRANTED = new Sends.Claim.Granted();
    Sends.Claim IN_HAND = new Sends.Claim.InHand();
    Sends.Claim CROSSED_OFF = new Sends.Claim.CrossedOff(NINE);

    /** Those under test, empty at first. */
    Sends sends();

    /** The same, as a process finds them that comes after the death of the one before. */
    Sends afterACrash();

    @Test
    default void who_claims_first_sends() {
        assertThat(sends().claim(SEND)).isEqualTo(GRANTED);
        assertThat(sends().claim(SEND)).isEqualTo(IN_HAND);
    }

    @Test
    default void what_was_crossed_off_is_not_sent_again() {
        sends().claim(SEND);
        sends().crossOff(SEND, NINE);
        assertThat(sends().claim(SEND)).isEqualTo(CROSSED_OFF);
        sends().release(SEND);
        assertThat(sends().claim(SEND)).isEqualTo(CROSSED_OFF);
        assertThat(afterACrash().claim(SEND)).isEqualTo(CROSSED_OFF);
    }

    @Test
    default void what_was_given_back_may_be_claimed_again() {
        sends().claim(SEND);
        sends().release(SEND);
        assertThat(sends().claim(SEND)).isEqualTo(GRANTED);
    }

    @Test
    default void what_the_dead_had_in_hand_may_be_claimed_again() {
        sends().claim(SEND);
        var after = afterACrash();
        assertThat(after.claim(SEND)).isEqualTo(GRANTED);
        assertThat(after.claim(SEND)).isEqualTo(IN_HAND);
    }

    @Test
    default void each_subscription_and_each_day_is_a_send_of_its_own() {
        sends().claim(SEND);
        assertThat(sends().claim(new Send(new SubscriptionId(13), TUESDAY))).isEqualTo(GRANTED);
        assertThat(sends().claim(new Send(new SubscriptionId(12), TUESDAY.plusDays(1))))
                .isEqualTo(GRANTED);
    }

    @Test
    default void of_many_who_claim_at_once_one_gets_it() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 30; round++) {
                var send = new Send(new SubscriptionId(100 + round), TUESDAY);
                Callable<Sends.Claim> claim = () -> sends().claim(send);
                List<Sends.Claim> claims = new ArrayList<>();
                for (var done : threads.invokeAll(
                        IntStream.range(0, 8).mapToObj(_ -> claim).toList())) {
                    claims.add(done.get());
                }
                assertThat(claims).containsOnlyOnce(GRANTED).containsOnly(GRANTED, IN_HAND);
            }
        }
    }

    @Test
    default void forgets_earlier_days_and_no_later_ones() {
        var monday = new Send(SEND.subscription(), TUESDAY.minusDays(1));
        for (var send : List.of(monday, SEND)) {
            sends().claim(send);
            sends().crossOff(send, NINE);
        }
        sends().forgetBefore(TUESDAY);
        assertThat(sends().claim(monday)).isEqualTo(GRANTED);
        assertThat(sends().claim(SEND)).isEqualTo(CROSSED_OFF);
    }
}

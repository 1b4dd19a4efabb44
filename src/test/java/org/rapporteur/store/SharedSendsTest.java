package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.reminder.Send;
import org.rapporteur.reminder.Sends;
import org.rapporteur.reminder.SendsContract;
import org.rapporteur.reminder.SubscriptionId;

/** Two processes on one database. */
class SharedSendsTest implements SendsContract {

    private final Database database = SharedPremises.empty().database();
    private final Pulse here = new Pulse(database);
    private final Pulse there = new Pulse(database);
    private final Sends sends = new StoredSends(database, here.id());
    private final Sends others = new StoredSends(database, there.id());

    SharedSendsTest() throws Exception {
        here.beat();
        there.beat();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Sends sends() {
        return sends;
    }

    /** The one here beats no more, and the other one goes on until it is sure. */
    @Override
    public Sends afterACrash() {
        beatThere(Pulse.PATIENCE + 2);
        return others;
    }

    private void beatThere(int times) {
        for (int time = 0; time < times; time++) {
            there.beat();
        }
    }

    @Test
    void what_a_living_process_has_in_hand_is_not_claimed_by_another() {
        sends.claim(SEND);
        for (int time = 0; time < 3 * Pulse.PATIENCE; time++) {
            here.beat();
            there.beat();
            assertThat(others.claim(SEND)).isEqualTo(IN_HAND);
        }
    }

    @Test
    void who_stumbles_for_a_moment_is_not_taken_for_dead() {
        sends.claim(SEND);
        beatThere(Pulse.PATIENCE - 1);
        assertThat(others.claim(SEND)).isEqualTo(IN_HAND);
        here.beat();
        beatThere(Pulse.PATIENCE - 1);
        assertThat(others.claim(SEND)).isEqualTo(IN_HAND);
    }

    @Test
    void who_says_good_bye_need_not_be_waited_for() {
        sends.claim(SEND);
        here.close();
        assertThat(others.claim(SEND)).isEqualTo(GRANTED);
    }

    @Test
    void who_was_taken_for_dead_and_lives_claims_again() {
        sends.claim(SEND);
        var next = new Send(SEND.subscription(), TUESDAY.plusDays(1));
        beatThere(Pulse.PATIENCE + 2);
        here.beat();
        assertThat(sends.claim(next)).isEqualTo(GRANTED);
        assertThat(others.claim(next)).isEqualTo(IN_HAND);
    }

    @Test
    void what_is_crossed_off_in_one_process_is_so_in_the_other() {
        sends.claim(SEND);
        sends.crossOff(SEND, NINE);
        assertThat(others.claim(SEND)).isEqualTo(CROSSED_OFF);
    }

    @Test
    void of_two_processes_that_claim_at_once_one_gets_it() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 50; round++) {
                var send = new Send(new SubscriptionId(200 + round), TUESDAY);
                List<Callable<Sends.Claim>> both = List.of(() -> sends.claim(send), () -> others.claim(send));
                var claims = new ArrayList<Sends.Claim>();
                for (var done : threads.invokeAll(both)) {
                    claims.add(done.get());
                }
                assertThat(claims).containsExactlyInAnyOrder(GRANTED, IN_HAND);
            }
        }
    }
}

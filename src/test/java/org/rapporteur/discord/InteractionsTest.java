package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** What of interactions would take long to see over the wire, where follow-ups have a pace. */
class InteractionsTest {

    private final InstantSource clock = InstantSource.system();
    private final Snowflakes ids = new Snowflakes(clock);
    private final Interactions interactions = new Interactions(
            new Messages(ids, clock), clock, breach -> assertThat(breach).isEmpty());

    @Test
    void where_the_bot_is_only_by_the_installation_of_a_person_five_follow_ups_are_taken() {
        assertThat(followUpsTaken(Incoming.slash("ping").inGroup())).isEqualTo(5);
        assertThat(followUpsTaken(Incoming.slash("ping").inForeignGuild())).isEqualTo(5);
        assertThat(followUpsTaken(Incoming.slash("ping"))).isEqualTo(7);
        assertThat(followUpsTaken(Incoming.slash("ping").inDirectMessages())).isEqualTo(7);
    }

    private int followUpsTaken(Incoming incoming) {
        var asked = interactions.open(ids.next(), incoming);
        var message = Payloads.read("{\"content\":\"More\"}");
        interactions.callback(asked.id(), asked.token(), Payloads.read("{\"type\":4,\"data\":{\"content\":\"One\"}}"));
        for (var number = 0; number < 7; number++) {
            interactions.followUp(asked.token(), message);
        }
        return asked.followUps().size();
    }
}

package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.chat.HandledUpdates;

class RehearsalTest {

    @Test
    void goes_through_to_the_last_answer() {
        var house = House.today();
        try (var rehearsal = new Rehearsal()) {
            assertThat(rehearsal.perform(
                            house.desk(),
                            house.phrases(),
                            house.preferences(),
                            HandledUpdates.forgetful(),
                            house.clock()))
                    .isTrue();
        }
    }
}

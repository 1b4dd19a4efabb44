package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void goes_through_to_the_last_answer() {
        var house = House.today();
        try (var rehearsal = new Rehearsal()) {
            assertThat(rehearsal.perform(house.desk(), house.phrases(), house.book(), house.clock()))
                    .isTrue();
        }
    }
}

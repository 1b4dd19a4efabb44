package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroubleTest {

    private final List<String> log = new ArrayList<>();
    private final Trouble trouble = new Trouble("Nothing is kept.", "All is well.", log::add);

    @Test
    void is_told_once_however_often_it_is_met() {
        trouble.met("The disk is full.");
        trouble.met("The disk is full.");
        assertThat(log).containsExactly("The disk is full. Nothing is kept.");
    }

    @Test
    void is_told_again_when_its_cause_is_another() {
        trouble.met("The disk is full.");
        trouble.met("The disk is gone.");
        assertThat(log).containsExactly("The disk is full. Nothing is kept.", "The disk is gone. Nothing is kept.");
    }

    @Test
    void is_over_when_enough_went_well_in_a_row() {
        trouble.met("The disk is full.");
        pass(Trouble.ENOUGH - 1);
        assertThat(log).hasSize(1);
        pass(1);
        assertThat(log).hasSize(2).last().isEqualTo("All is well.");
        pass(100);
        assertThat(log).hasSize(2);
    }

    @Test
    void may_begin_anew() {
        for (int round = 1; round <= 3; round++) {
            trouble.met("The disk is full.");
            pass(Trouble.ENOUGH);
            assertThat(log).hasSize(2 * round);
        }
    }

    @Test
    void is_one_trouble_while_it_comes_and_goes() {
        for (int round = 0; round < 50; round++) {
            trouble.met("The database is damaged.");
            pass(Trouble.ENOUGH - 1);
        }
        assertThat(log).hasSize(1);
    }

    @Test
    void has_nothing_to_say_while_all_is_well() {
        pass(100);
        assertThat(log).isEmpty();
    }

    private void pass(int times) {
        for (int time = 0; time < times; time++) {
            trouble.passed();
        }
    }
}

package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {

    @ParameterizedTest
    @CsvSource({
        "medinsky,medinksy",
        "medinsky,mednsky",
        "medinsky,medinsyk",
        "umerov,umarov",
        "zelensky,zelenskyyy",
        "geneva,genevva"
    })
    void one_slip_in_a_short_word_and_two_in_a_long_one_are_near(String known, String typed) {
        assertThat(Nearness.isNear(known, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"umerov,amerov", "umerov,omarov", "budanov,bogdanov", "trump,tramps", "kyiv,kiev", "eu,ee"})
    void another_first_letter_or_more_slips_are_not(String known, String typed) {
        assertThat(Nearness.isNear(known, typed)).isFalse();
    }

    @Test
    void the_nearest_comes_first() {
        assertThat(Nearness.among(List.of("delegations", "delegation", "venue"), "delegatoin"))
                .containsExactly("delegation", "delegations");
    }
}

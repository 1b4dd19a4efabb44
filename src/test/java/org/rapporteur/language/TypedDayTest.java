package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-07", "2026-2-7", "2026.02.07", "2026/2/7", "07.02.2026", "7/2/2026"})
    void reads_a_day_as_people_write_it(String typed) {
        assertThat(TypedDay.read(typed)).contains(LocalDate.of(2026, 2, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-02-30", "32.01.2026", "7-2-2026", "20260207", "tomorrow", "2026-02-07Z"})
    void reads_nothing_else(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }
}

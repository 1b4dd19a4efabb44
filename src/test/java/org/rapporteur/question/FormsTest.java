package org.rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form that the data lists, however it is typed, means whom it is listed for, or asks when several share it. Each
 * failure lists all faults of a group, with what was found instead; most are mended in {@code config/facts}.
 */
class FormsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.rapporteur.question.Group#all")
    void are_found_as_they_are_written(Group group) {
        assertThat(group.faults(Stream::of)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.rapporteur.question.Group#all")
    void are_found_in_capitals_and_without_them(Group group) {
        assertThat(group.faults(form -> Stream.of(form.toUpperCase(Locale.ROOT), form.toLowerCase(Locale.ROOT))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.rapporteur.question.Group#all")
    void are_found_under_the_wrong_layout_of_the_keyboard(Group group) {
        assertThat(group.faults(WrongLayout::of)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.rapporteur.question.Group#all")
    void are_found_in_the_other_script(Group group) {
        assertThat(group.faults(form -> OtherScript.of(form, group.directory())))
                .isEmpty();
    }
}

package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Invocation;
import org.rapporteur.discord.Callback.Purpose;
import org.rapporteur.language.Language;

class CallbackTest {

    @ParameterizedTest
    @EnumSource
    void every_button_that_is_shown_can_be_read_again(Language language) {
        var house = House.today();
        house.lines()
                .flatMap(line -> house.shows(line, language).stream())
                .flatMap(page -> page.buttons().stream())
                .forEach(button -> {
                    assertThat(button.data()).hasSizeBetween(5, 100);
                    assertThat(button.label()).isNotBlank().hasSizeLessThanOrEqualTo(80);
                    assertThat(Callback.read(button.data()))
                            .hasValueSatisfying(read -> assertThat(read.data()).contains(button.data()));
                });
    }

    @Test
    void several_lines_can_be_shared_at_once() {
        var callback = new Callback(Purpose.SHARE, Language.RUSSIAN, List.of("/leader russia", "/venue"));
        assertThat(callback.data()).contains("1sru/leader russia\n/venue");
        assertThat(callback.invocations()).containsExactly(new Invocation("leader", "russia"), Invocation.of("venue"));
        assertThat(Callback.read("1sru/leader russia\n/venue")).contains(callback);
    }

    @Test
    void a_line_that_does_not_fit_makes_no_button() {
        assertThat(Callback.running("/who " + "я".repeat(92), false, Language.RUSSIAN)
                        .data())
                .isEmpty();
        assertThat(Callback.running("/who " + "я".repeat(91), false, Language.RUSSIAN)
                        .data())
                .isPresent();
        assertThat(new Callback(Purpose.SHARE, Language.RUSSIAN, List.of()).data())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "0ren/venue",
                "2ren/venue",
                "1xen/venue",
                "1rxx/venue",
                "1rEN/venue",
                "1ren",
                "1ren/",
                "1ren/ ",
                "/venue",
                "\u0000",
                "1ren/venue\n",
                "1ren/venue\nx",
                "1ren/venue\r/x"
            })
    void what_no_button_of_ours_carries_is_not_read(String forged) {
        assertThat(Callback.read(forged)).isEmpty();
    }
}

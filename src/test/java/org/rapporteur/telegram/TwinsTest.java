package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Guest;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Reply;

class TwinsTest {

    private final House house = House.today();
    private final Twins twins = new Twins(house.desk().commands());

    @ParameterizedTest
    @MethodSource("lines")
    void every_command_and_value_has_a_twin_that_is_answered_alike(String line) {
        assertThat(twins.of(line)).hasValueSatisfying(twin -> {
            assertThat(twin).matches("/[A-Za-z0-9_]{1,32}|/asof_\\w{1,59}");
            assertThat(hears(Twins.line(twin))).isEqualTo(hears(line));
        });
    }

    static Stream<String> lines() {
        return House.today().lines();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /delegation_russia                 | /delegation russia
        /delegation_russia please          | /delegation russia please
        /asof_2026_02_17_delegation_russia | /asof 2026-02-17 delegation russia
        /venue                             | /venue
        /venue_                            | /venue
        /delegation росія                  | /delegation росія
        snake_case is no command           | snake_case is no command
        """)
    void reads_a_twin_as_its_line(String typed, String line) {
        assertThat(Twins.line(typed)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/delegation country",
                "/gaps [gap]",
                "/asof date [question]",
                "/who person",
                "/nothing",
                "venue",
                "",
                "/"
            })
    void a_line_to_fill_in_has_no_twin(String line) {
        assertThat(twins.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /settings language auto | /settings_language_auto
        /settings zone New York | /settings_zone_New_York
        /settings zone UTC      | /settings_zone_UTC
        /settings names short   | /settings_names_short
        /forgetme now           | /forgetme_now
        """)
    void what_settings_offer_has_a_twin(String line, String twin) {
        assertThat(twins.of(line)).contains(twin);
        assertThat(Twins.line(twin)).isEqualTo(line);
    }

    @Test
    void help_has_no_button_that_would_send_a_placeholder() {
        for (var language : Language.values()) {
            var help = house.desk()
                    .hear("/help", new Guest(language, ZoneOffset.UTC), Instant.EPOCH)
                    .reply();
            assertThat(new Buttons(twins).under(help, language)).isEmpty();
        }
    }

    private Reply hears(String line) {
        return house.desk()
                .hear(
                        line,
                        new Guest(Language.ENGLISH, ZoneOffset.UTC, true),
                        house.clock().instant())
                .reply();
    }
}

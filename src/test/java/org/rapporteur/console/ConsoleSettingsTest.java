package org.rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.Language;

class ConsoleSettingsTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "uk_UA.UTF-8, UKRAINIAN",
        "ru_RU.KOI8-R, RUSSIAN",
        "uk, UKRAINIAN",
        "en_GB.UTF-8, ENGLISH",
        "de_CH.UTF-8, ENGLISH",
        "C.UTF-8, ENGLISH",
        "POSIX, ENGLISH",
        "'', ENGLISH"
    })
    void takes_the_language_from_the_locale(String locale, Language language) {
        assertThat(read(given(), Map.of("LANG", locale)).own()).isEqualTo(language);
    }

    @Test
    void lets_the_stronger_variable_of_the_locale_decide() {
        var environment = Map.of("LC_ALL", "", "LC_MESSAGES", "uk_UA.UTF-8", "LANG", "ru_RU.UTF-8");
        assertThat(read(given(), environment).own()).isEqualTo(Language.UKRAINIAN);
        assertThat(read(given(), Map.of("LC_ALL", "C", "LANG", "ru_RU.UTF-8")).own())
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void answers_in_the_chosen_language_whatever_the_locale() {
        var settings = read(given("--lang", "uk"), Map.of("LANG", "ru_RU.UTF-8"));
        assertThat(settings.chosen().language()).contains(Language.UKRAINIAN);
        assertThat(settings.own()).isEqualTo(Language.UKRAINIAN);
        assertThat(read(given(), Map.of()).chosen().language()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NO_COLOR, 1, false", "NO_COLOR, '', true", "TERM, dumb, false", "TERM, xterm-256color, true"})
    void keeps_to_the_custom_of_no_color(String variable, String value, boolean colour) {
        assertThat(read(given(), Map.of(variable, value)).colour()).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Kiev, Europe/Kyiv", "Europe/Kyiv, Europe/Kyiv", "America/New_York, America/New_York", "UTC, UTC"
    })
    void knows_zones_by_their_old_names_and_shows_the_new(String typed, String zone) {
        assertThat(read(given("--zone", typed), Map.of()).zone()).isEqualTo(ZoneId.of(zone));
    }

    @Test
    void takes_the_zone_of_the_machine_otherwise() {
        var surroundings = new Surroundings(Map.of(), ZoneId.of("Europe/Kiev"));
        assertThat(ConsoleSettings.read(given(), surroundings, faults::add).zone())
                .isEqualTo(KYIV);
    }

    @ParameterizedTest
    @CsvSource({
        "Kyiv, Did you mean Europe/Kyiv?",
        "Europe/Kiyv, Did you mean Europe/Kyiv?",
        "zurich, Did you mean Europe/Zurich?",
        "MSK, Did you mean Europe/Moscow?",
        "est, Did you mean America/New_York?",
        "+3, offsets and abbreviations forget summer time",
        "UTC+3, offsets and abbreviations forget summer time",
        "nonsense, Write one such as Europe/Kyiv",
        "'', Write one such as Europe/Kyiv"
    })
    void helps_with_a_zone_it_does_not_know(String typed, String remedy) {
        read(given("--zone", typed), Map.of());
        assertThat(faults).singleElement().asString().startsWith("--zone: ").contains(remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-17, 2026-02-17T10:00:00Z",
        "2026-02-17T09:30, 2026-02-17T07:30:00Z",
        "2026-02-17T09:30:00Z, 2026-02-17T09:30:00Z",
        "2026-02-17T09:30:00+01:00, 2026-02-17T08:30:00Z"
    })
    void reads_a_moment_as_precisely_as_it_was_typed(String typed, Instant moment) {
        assertThat(read(given("--at", typed, "--zone", "Europe/Kyiv"), Map.of()).at())
                .contains(moment);
    }

    @Test
    void tells_all_faults_at_once() {
        read(new Given(Optional.of("xx"), Optional.of("+3"), Optional.of("soon"), Optional.empty()), Map.of());
        assertThat(faults).hasSize(3).allMatch(fault -> fault.startsWith("--"));
    }

    private ConsoleSettings read(Given given, Map<String, String> environment) {
        return ConsoleSettings.read(given, new Surroundings(environment, KYIV), faults::add);
    }

    private static Given given(String... options) {
        var line = new ArrayList<>(List.of(options));
        return new Given(value("--lang", line), value("--zone", line), value("--at", line), Optional.empty());
    }

    private static Optional<String> value(String option, List<String> line) {
        return line.contains(option) ? Optional.of(line.get(line.indexOf(option) + 1)) : Optional.empty();
    }
}

package org.rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Zones.Finding;
import org.rapporteur.language.Language;

class ZonesTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Kyiv, Europe/Kyiv",
        "Europe/Kiev, Europe/Kyiv",
        "Europe/Uzhgorod, Europe/Kyiv",
        "' Europe/Moscow ', Europe/Moscow",
        "US/Eastern, US/Eastern",
        "UTC, UTC"
    })
    void an_id_names_its_zone_by_the_name_in_use(String typed, String zone) {
        assertThat(Zones.find(typed)).isEqualTo(new Finding.Named(ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({
        "Kyiv, Europe/Kyiv",
        "kiev, Europe/Kyiv",
        "Київ, Europe/Kyiv",
        "Киев, Europe/Kyiv",
        "europe/kyiv, Europe/Kyiv",
        "europe kyiv, Europe/Kyiv",
        "Москва, Europe/Moscow",
        "Женева, Europe/Zurich",
        "Geneva, Europe/Zurich",
        "Zürich, Europe/Zurich",
        "Цюрих, Europe/Zurich",
        "Абу-Дабі, Asia/Dubai",
        "abu dhabi, Asia/Dubai",
        "Вашингтон, America/New_York",
        "new_york, America/New_York",
        "Нью-Йорк, America/New_York",
        "Варшава, Europe/Warsaw",
        "Calcutta, Asia/Kolkata",
        "utc, UTC"
    })
    void a_city_places_its_zone_in_every_language(String typed, String zone) {
        assertThat(Zones.find(typed)).isEqualTo(new Finding.Placed(ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({"Kiyv, Europe/Kyiv", "Europe/Kiyv, Europe/Kyiv", "Mosow, Europe/Moscow", "Варшвва, Europe/Warsaw"})
    void a_slip_is_near_and_not_taken_for_the_city(String typed, String zone) {
        assertThat(Zones.find(typed)).isEqualTo(new Finding.Near(List.of(ZoneId.of(zone))));
    }

    @ParameterizedTest
    @CsvSource({"EET, Europe/Kyiv", "msk, Europe/Moscow", "МСК, Europe/Moscow", "GMT, Europe/London"})
    void an_abbreviation_is_told_from_a_place(String typed, String zone) {
        assertThat(Zones.find(typed)).isEqualTo(new Finding.Abbreviated(ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({
        "+03:00, +03:00",
        "+3, +03:00",
        "UTC+2, +02:00",
        "utc +2, +02:00",
        "GMT-5, -05:00",
        "UTC−5, -05:00",
        "+0530, +05:30",
        "-3:30, -03:30"
    })
    void an_offset_is_told_from_a_place(String typed, String offset) {
        assertThat(Zones.find(typed)).isEqualTo(new Finding.Offset(ZoneOffset.of(offset)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "/", "nonsense", "Atlantis", "east", "+99", "+3:99", "Etc/nonsense", "🙂", "\u202E"})
    void what_is_no_zone_is_unknown(String typed) {
        assertThat(Zones.find(typed)).isEqualTo(new Finding.Unknown());
    }

    @Test
    void finds_every_city_that_it_names() {
        var cities = Zones.beginning("europe");
        assertThat(cities).hasSizeGreaterThan(40).contains(ZoneId.of("Europe/Kyiv"));
        for (var language : Language.values()) {
            assertThat(cities)
                    .allSatisfy(zone ->
                            assertThat(Zones.find(Zones.city(zone, language))).isEqualTo(new Finding.Placed(zone)));
        }
    }

    @Test
    void names_the_city_in_the_readers_language() {
        var kyiv = ZoneId.of("Europe/Kyiv");
        assertThat(Zones.city(kyiv, Language.ENGLISH)).isEqualTo("Kyiv");
        assertThat(Zones.city(kyiv, Language.UKRAINIAN)).isEqualTo("Київ");
        assertThat(Zones.city(kyiv, Language.RUSSIAN)).isEqualTo("Киев");
        assertThat(Zones.city(ZoneId.of("UTC"), Language.RUSSIAN)).isEqualTo("UTC");
    }
}

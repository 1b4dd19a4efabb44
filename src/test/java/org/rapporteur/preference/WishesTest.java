package org.rapporteur.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Zones.Finding;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;
import org.rapporteur.language.Phrases;

class WishesTest {

    private final Wishes wishes = new Wishes(new Vocabulary(new Phrases()));

    @ParameterizedTest
    @CsvSource({
        "language, LANGUAGE",
        "LANGUAGE:, LANGUAGE",
        "мова, LANGUAGE",
        "язык, LANGUAGE",
        "zone, ZONE",
        "time zone, ZONE",
        "часовий пояс, ZONE",
        "часовой  пояс, ZONE",
        "names, NAMES",
        "ім'я, NAMES",
        "имена, NAMES",
        "мова?, LANGUAGE",
        "kfyuuage, ",
        "ьщмф, "
    })
    void a_setting_has_a_name_in_every_language(String typed, Setting setting) {
        assertThat(wishes.read(typed))
                .isEqualTo(setting == null ? new Wish.Unheard(Optional.empty()) : new Wish.Choices(setting));
    }

    @ParameterizedTest
    @CsvSource({
        "language uk, UKRAINIAN",
        "language UK, UKRAINIAN",
        "мова українська, UKRAINIAN",
        "язык: украинский, UKRAINIAN",
        "language английский, ENGLISH",
        "українською, UKRAINIAN",
        "по-русски, RUSSIAN",
        "Russian, RUSSIAN",
        "en, ENGLISH",
        "erhf]ycmrf, UKRAINIAN"
    })
    void a_language_is_chosen_by_its_code_or_its_name(String typed, Language language) {
        assertThat(wishes.read(typed)).isEqualTo(new Wish.Change(new Choice.OfLanguage(Optional.of(language))));
        assertThat(wishes.language(typed)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({
        "zone Europe/Kiev, Europe/Kyiv",
        "time zone Europe/Zurich, Europe/Zurich",
        "часовий пояс Женева, Europe/Zurich",
        "Europe/Kyiv, Europe/Kyiv",
        "New York, America/New_York",
        "Москва, Europe/Moscow"
    })
    void a_zone_is_chosen_by_its_id_or_a_city(String typed, String zone) {
        assertThat(wishes.read(typed)).isEqualTo(new Wish.Change(new Choice.OfZone(Optional.of(ZoneId.of(zone)))));
    }

    @ParameterizedTest
    @CsvSource({"names official, OFFICIAL", "імена як у джерелі, SOURCE", "short, SHORT", "имена официально, OFFICIAL"})
    void a_spelling_is_chosen_by_its_name(String typed, NameSpelling names) {
        assertThat(wishes.read(typed)).isEqualTo(new Wish.Change(new Choice.OfNames(Optional.of(names))));
    }

    @ParameterizedTest
    @CsvSource({"language auto, LANGUAGE", "мова автоматично, LANGUAGE", "zone auto, ZONE", "имена авто, NAMES"})
    void a_setting_is_left_to_the_bot_again(String typed, Setting setting) {
        assertThat(wishes.read(typed)).isEqualTo(new Wish.Change(Choice.none(setting)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zone EET", "+3", "zone kiyv", "kiyv", "МСК"})
    void a_zone_that_is_not_quite_one_is_not_chosen(String typed) {
        assertThat(wishes.read(typed)).isInstanceOf(Wish.Unsettled.class);
    }

    @Test
    void what_is_not_understood_is_asked_about_where_it_stands() {
        assertThat(wishes.read("nonsense")).isEqualTo(new Wish.Unheard(Optional.empty()));
        assertThat(wishes.read("auto")).isEqualTo(new Wish.Unheard(Optional.empty()));
        assertThat(wishes.read("language Kyiv")).isEqualTo(new Wish.Unheard(Optional.of(Setting.LANGUAGE)));
        assertThat(wishes.read("names Kyiv")).isEqualTo(new Wish.Unheard(Optional.of(Setting.NAMES)));
        assertThat(wishes.read("zone nonsense")).isEqualTo(new Wish.Unsettled(new Finding.Unknown()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void without_words_everything_is_shown(String typed) {
        assertThat(wishes.read(typed)).isEqualTo(new Wish.Overview());
    }
}

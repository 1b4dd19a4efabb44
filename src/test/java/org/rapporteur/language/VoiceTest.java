package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Span;

class VoiceTest {

    private static final String DAYS_LEFT = "{n, plural, one {# день} few {# дні} many {# днів} other {# дня}}";

    @ParameterizedTest
    @CsvSource({"1,1 день", "2,2 дні", "5,5 днів", "11,11 днів", "21,21 день", "93,93 дні", "279,279 днів"})
    void counts_in_ukrainian_as_people_do(long number, String expected) {
        var voice = new Voice(Language.UKRAINIAN, Map.of("left", DAYS_LEFT));
        assertThat(voice.word("left", Filling.count("n", number))).isEqualTo(expected);
    }

    @Test
    void keeps_a_filling_as_the_span_it_is() {
        var voice = new Voice(Language.ENGLISH, Map.of("on", "Counted on {day}."));
        var day = new Span.Day(LocalDate.of(2026, 11, 23));
        assertThat(voice.say("on", Filling.words("day", Line.of(day))).spans())
                .containsExactly(new Span.Plain("Counted on "), day, new Span.Plain("."));
    }

    @Test
    void takes_braces_and_apostrophes_of_a_filling_for_plain_characters() {
        var voice = new Voice(Language.ENGLISH, Map.of("hello", "Hello {name}"));
        assertThat(voice.word("hello", Filling.words("name", "'{n, plural}' <b>@everyone")))
                .isEqualTo("Hello '{n, plural}' <b>@everyone");
    }

    @Test
    void writes_a_number_by_which_it_does_not_count_in_digits() {
        var voice = new Voice(Language.ENGLISH, Map.of("shard", "Shard {n} of {bot} is up."));
        assertThat(voice.word("shard", Filling.count("n", 1200), Filling.words("bot", "Rapporteur")))
                .isEqualTo("Shard 1200 of Rapporteur is up.");
    }

    @Test
    void spells_with_one_kind_of_apostrophe() {
        var voice = new Voice(Language.UKRAINIAN, Map.of("nth", "{n, spellout, %spellout-ordinal-feminine} річниця"));
        assertThat(voice.word("nth", Filling.count("n", 5))).isEqualTo("п’ята річниця");
    }

    @Test
    void names_a_phrase_that_is_missing() {
        var voice = new Voice(Language.ENGLISH, Map.of());
        assertThatThrownBy(() -> voice.say("nowhere")).hasMessageContaining("'nowhere'");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,17 Feb 2026", "UKRAINIAN,17 лютого 2026 року", "RUSSIAN,17 февраля 2026 года"})
    void writes_a_day_as_each_language_does(Language language, String expected) {
        var drawn = new PlainText(language.typography()).draw(Line.of(new Span.Day(LocalDate.of(2026, 2, 17))));
        assertThat(drawn).isEqualTo(expected);
    }
}

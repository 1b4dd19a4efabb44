package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  MEDINSKY | medinsky",
                "Абу-Дабі | абу дабі",
                "п’ятий п'ятий пʼятий | пятий пятий пятий",
                "Ёлка и йогурт | елка и йогурт",
                "ґанок | ганок",
                "Їжак їсть й | їжак їсть й",
                "Кі\u0301їв | кіїв",
                "u\u200bm\u202ee\u0000rov | umerov",
                "Кто???! это | кто это",
                "20% | 20%",
                "ＲＵＳＳＩＡ | russia"
            })
    void folds_what_does_not_tell_words_apart(String typed, String folded) {
        assertThat(Spelling.fold(typed)).isEqualTo(folded);
    }

    @Test
    void keeps_flags_because_people_type_them_for_countries() {
        assertThat(Spelling.fold("🇺🇦!")).isEqualTo("🇺🇦");
    }

    @Test
    void never_cuts_a_character_in_two() {
        var typed = "a".repeat(Spelling.LONGEST - 1) + "😀" + "b";
        assertThat(Spelling.shorten(typed)).isEqualTo("a".repeat(Spelling.LONGEST - 1));
    }
}

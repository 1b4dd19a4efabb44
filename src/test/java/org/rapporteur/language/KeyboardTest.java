package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ьувштылн|medinsky",
                "гьукщм|umerov",
                "игвфтщм|budanov",
                "путумф|geneva",
                "кгыышф|russia",
                "кгіішф|russia",
                "vtlbycrbq|мединский",
                "evthjd|умеров",
                ",elfyjd|буданов",
                ";tytdf|женева",
                "ptktycmrbq|зеленський",
                "erhf]yf|україна",
                "hjccbz|россия",
                "cif|сша"
            })
    void reads_what_was_typed_under_the_wrong_layout(String typed, String meant) {
        assertThat(Keyboard.otherLayouts(typed)).contains(meant);
    }
}

package org.rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {

    private static final WordForms FORMS = new WordForms();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Who leads Kyiv's team?|who leads kyiv team",
                "Абу-Дабі, U.A.E.|абу дабі uae",
                "п’ята / п'ята / пята|пята пята пята",
                "ЕЩЁ ґанок|еще ганок",
                "Kиїв Uмєров Cергій|kиїв uмєров сергій",
                "20% … 🙂 !!|20% 🙂",
                " \u200B\u0301 |",
            })
    void are_the_words_of_a_text_folded(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @CsvSource({"очолює, очолювати", "делегацією, делегація", "возглавляет, возглавлять", "negotiators, negotiator"})
    void share_a_root_with_the_other_forms_of_their_word(String one, String other) {
        assertThat(root(one)).containsAnyElementsOf(root(other));
    }

    @Test
    void keep_their_apostrophe_where_the_dictionary_wants_it() {
        assertThat(root("п’ятої")).containsAnyElementsOf(root("п'ята"));
    }

    @Test
    void of_cyrillic_are_read_as_both_of_its_languages() {
        assertThat(root("переговорів")).containsAnyElementsOf(root("переговори"));
        assertThat(root("переговоров")).containsAnyElementsOf(root("переговоры"));
    }

    private static List<String> words(String text) {
        return Token.of(text, FORMS::roots).stream().map(Token::text).toList();
    }

    private static Iterable<String> root(String word) {
        return Token.of(word, FORMS::roots).getFirst().roots();
    }
}

package org.rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Bot;

class VocabularyTest {

    private static final Dictionaries DICTIONARIES = new Dictionaries();
    private static final Understanding UNDERSTANDING = new Understanding(Bot.facts(), DICTIONARIES);

    @Test
    void takes_the_longest_expression_for_the_one_that_is_meant() {
        assertThat(ideas("on what day")).containsExactly("when");
        assertThat(ideas("у якому місті")).contains("where");
        assertThat(ideas("how many days are left")).contains("left");
    }

    @ParameterizedTest
    @CsvSource({
        "leads, leader", "очолював, leader", "возглавила, leader", "delegates, member", "делегаціями, member",
        "участниками, member", "where, where", "коли, when", "сколько, how-many", "both, both"
    })
    void knows_an_idea_by_any_form_of_its_words(String word, String idea) {
        assertThat(ideas(word)).contains(idea);
    }

    @ParameterizedTest
    @CsvSource({"delagation, member", "discusion, talks", "делегацыя, member", "перегавори, talks"})
    void takes_a_strange_word_for_a_misspelt_idea(String word, String idea) {
        assertThat(ideas(word)).doesNotContain(idea);
        assertThat(guessed(word)).contains(idea);
    }

    @Test
    void takes_a_word_of_its_own_for_no_slip() {
        assertThat(guessed("голва")).contains("leader");
        assertThat(guessed("готова")).doesNotContain("leader");
    }

    @Test
    void passes_over_particles_inside_an_expression() {
        assertThat(ideas("котрий раунд")).containsExactly("which-round");
        assertThat(ideas("котрий це вже раунд")).containsExactly("which-round");
        assertThat(ideas("котрий женевський раунд")).doesNotContain("which-round");
    }

    @Test
    void takes_a_word_with_a_sign_in_that_form_alone() {
        assertThat(ideas("ким")).contains("post");
        assertThat(ideas("кому")).contains("who").doesNotContain("post");
    }

    @ParameterizedTest
    @CsvSource({"ocholyuye, leader", "vozglavlyaet, leader", "delegatsiya, member", "skolko, how-many"})
    void hears_a_cyrillic_word_in_latin_letters(String word, String idea) {
        assertThat(guessed(word)).contains(idea);
    }

    @ParameterizedTest
    @CsvSource({"Medinksy", "Buganov", "Umirov", "Мединскай", "Костюгов", "Зеленсий"})
    void never_takes_a_misspelt_name_for_a_name(String name) {
        assertThat(UNDERSTANDING.evidence(name).mentions()).isEmpty();
    }

    private static Set<String> ideas(String text) {
        return names(DICTIONARIES.vocabulary().senses(Token.of(text, DICTIONARIES.forms()::roots)).stream());
    }

    private static Set<String> guessed(String text) {
        return names(UNDERSTANDING.evidence(text).senses().stream());
    }

    private static Set<String> names(Stream<Sense> senses) {
        return senses.filter(sense -> !sense.isFiller()).map(Sense::idea).collect(Collectors.toSet());
    }
}

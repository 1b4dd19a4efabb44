package org.rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bot;
import org.rapporteur.chat.Option;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;

class CompletionTest {

    private final Phrases phrases = new Phrases();

    @Test
    void offers_names_in_english_and_in_the_guests_language() {
        assertThat(words("/", Language.UKRAINIAN))
                .contains("/venue", "/місце", "/вийти")
                .doesNotContain("/место");
        assertThat(words("/", Language.ENGLISH)).contains("/venue", "/quit").doesNotContain("/місце", "/место");
    }

    @Test
    void completes_names_in_the_script_that_is_typed() {
        assertThat(words("/ven", Language.RUSSIAN)).containsExactly("/venue");
        assertThat(words("/VEN", Language.RUSSIAN)).containsExactly("/venue");
        assertThat(words("/дел", Language.ENGLISH)).containsExactly("/делегація", "/делегация");
    }

    @Test
    void explains_each_name() {
        assertThat(offers("/venue", Language.ENGLISH))
                .containsExactly(
                        new Option.Value("/venue", phrases.in(Language.ENGLISH).word("command.venue.summary")));
    }

    @Test
    void offers_values_however_they_are_typed() {
        assertThat(words("/delegation ", Language.ENGLISH)).contains("russia", "ukraine", "us");
        assertThat(words("/delegation rus", Language.ENGLISH)).containsExactly("Russia");
        assertThat(words("/delegation рос", Language.UKRAINIAN)).containsExactly("Росія");
        assertThat(words("/делегация hjc", Language.RUSSIAN)).containsExactly("russia");
    }

    @Test
    void offers_settings_and_then_what_they_can_be_set_to() {
        assertThat(words("/settings ", Language.ENGLISH)).containsExactly("language", "zone", "names");
        assertThat(words("/settings language ", Language.ENGLISH))
                .containsExactly("language en", "language uk", "language ru", "language auto");
        assertThat(words("/settings zone war", Language.ENGLISH)).containsExactly("zone Warsaw");
        assertThat(words("/настройки язык u", Language.RUSSIAN)).containsExactly("language uk");
        assertThat(words("/налаштування час", Language.UKRAINIAN)).isNotEmpty();
        assertThat(words("/forgetme ", Language.ENGLISH)).containsExactly("now");
    }

    @Test
    void completes_a_command_inside_another() {
        assertThat(words("/asof 2026-02-17 /ven", Language.ENGLISH)).containsExactly("/venue");
        assertThat(words("/asof 2026-02-17 /delegation ukr", Language.ENGLISH)).containsExactly("Ukraine");
    }

    @Test
    void offers_nothing_where_nothing_is_known() {
        assertThat(words("", Language.ENGLISH)).isEmpty();
        assertThat(words("who leads", Language.ENGLISH)).isEmpty();
        assertThat(words("/nonsense x", Language.ENGLISH)).isEmpty();
        assertThat(words("/venue x", Language.ENGLISH)).isEmpty();
        assertThat(words("/asof 2026", Language.ENGLISH)).isEmpty();
    }

    @Test
    void takes_everything_after_the_command_for_one_word() {
        assertThat(new Typing("/delegation united st", 21).word()).isEqualTo("united st");
        assertThat(new Typing("/who п'ятий \"x", 14).word()).isEqualTo("п'ятий \"x");
        assertThat(new Typing("/delegation rus", 4).word()).isEqualTo("/del");
    }

    private List<String> words(String line, Language own) {
        return offers(line, own).stream().map(Option.Value::word).toList();
    }

    private List<Option.Value> offers(String line, Language own) {
        var commands = Bot.speaking(own).conversation().desk().commands();
        return new Completion(commands, phrases, () -> own).offers(new Typing(line, line.length()));
    }
}

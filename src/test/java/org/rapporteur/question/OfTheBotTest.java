package org.rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Bot;
import org.rapporteur.chat.Invocation;
import org.rapporteur.language.Language;

/** What people want of the bot itself, and not of the record. */
class OfTheBotTest {

    private final Bot bot = Bot.following(Language.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop reminding me",
                "how do i stop the reminders",
                "please cancel my daily reminder",
                "don't remind me every day",
                "no more reminders, thanks",
                "unsubscribe",
                "припини нагадування",
                "вимкни нагадування",
                "не нагадуй більше",
                "досить нам нагадувати щодня",
                "як відписатися?",
                "перестань напоминать",
                "отключи напоминания",
                "не напоминай больше каждый день",
                "как отписаться от напоминаний?",
            })
    void asked_to_remind_no_more_it_sets_nothing_up(String wish) {
        assertThat(lines(wish)).containsExactly("/remind off");
    }

    @Test
    void a_reminder_ends_by_a_word() {
        var guest = Bot.speaking(Language.ENGLISH);
        guest.hears("/remind confirm 0900 Europe/Kyiv");
        assertThat(guest.hears("stop reminding me")).contains("The reminder is deleted");
        assertThat(guest.hears("/remind")).contains("No reminder is set up here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"don't stop the reminders", "не припиняй нагадувань", "не отключай напоминания"})
    void asked_to_go_on_reminding_it_shows_the_reminders_and_deletes_none(String wish) {
        assertThat(lines(wish)).containsExactly("/remind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause the reminders", "призупини нагадування", "приостанови напоминания"})
    void asked_for_a_pause_it_asks_how_long(String wish) {
        assertThat(lines(wish)).containsExactly("/remind pause");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how do i delete my data",
                "forget me",
                "erase everything you store about me",
                "видали мої дані",
                "як видалити свої дані?",
                "забудь мене",
                "удали мои данные",
                "как стереть данные обо мне?",
                "забудь меня, пожалуйста"
            })
    void asked_to_forget_somebody_it_shows_what_would_be_deleted(String wish) {
        assertThat(lines(wish)).containsExactly("/forgetme");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what do you store about me",
                "do you keep my messages?",
                "what is your privacy policy?",
                "що ти про мене зберігаєш?",
                "які мої дані ви збираєте?",
                "что ты обо мне хранишь",
                "вы сохраняете мои сообщения?",
            })
    void asked_what_it_keeps_it_tells(String question) {
        assertThat(lines(question)).containsExactly("/privacy");
    }

    private List<String> lines(String question) {
        return bot.answers(question).heard().stream().map(Invocation::line).toList();
    }
}

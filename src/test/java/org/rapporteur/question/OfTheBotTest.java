package org.rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        remind me every day at 9 am about the anniversary | /remind on 0900
        remind me at 9 in the morning                     | /remind on 0900
        нагадай мені щодня о 9 ранку про річницю          | /remind on 0900
        напомни мне каждый день в 9 утра о годовщине      | /remind on 0900
        remind me at 8 pm Kyiv time                       | /remind on 2000 Europe/Kyiv
        remind us every day at 7:30 in London             | /remind on 0730 Europe/London
        нагадуй о 8 вечора за Києвом                      | /remind on 2000 Europe/Kyiv
        напоминай в 8 утра по Москве                      | /remind on 0800 Europe/Moscow
        """)
    void asked_to_remind_it_hears_the_time_and_the_city(String wish, String command) {
        assertThat(lines(wish)).containsExactly(command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remind me every day at 9 in the morning about the anniversary",
                "нагадуй щодня о 9 за три дні до річниці",
                "напоминай в 9 по вечерам"
            })
    void what_is_no_city_is_not_taken_for_one(String wish) {
        assertThat(lines(wish).getFirst()).matches("/remind on \\d{4}");
    }

    @ParameterizedTest
    @CsvSource({
        "switch to ukrainian, uk",
        "answer in English please, en",
        "speak russian, ru",
        "перейди на українську, uk",
        "розмовляй українською, uk",
        "відповідай англійською, en",
        "поговори по-русски, ru",
        "перейди на украинский, uk",
        "отвечай на английском, en"
    })
    void asked_to_speak_a_language_it_does(String wish, String language) {
        var answer = Bot.following(Language.ENGLISH).answers(wish);
        assertThat(answer.heard()).containsExactly(new Invocation("settings", "language " + language));
        assertThat(answer.language().code()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which languages do you speak",
                "do you speak Russian?",
                "як змінити мову?",
                "які мови ти знаєш?",
                "на каких языках ты говоришь",
                "смени язык"
            })
    void asked_for_its_languages_it_offers_them(String question) {
        assertThat(lines(question)).containsExactly("/settings language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what language are the talks in?",
                "якою мовою ведуть переговори?",
                "на каком языке идут переговоры?"
            })
    void the_language_of_the_talks_is_not_that_of_the_bot(String question) {
        assertThat(lines(question)).containsExactly("/gaps G15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who made you?",
                "what can you do",
                "хто тебе створив?",
                "що ти вмієш?",
                "кто тебя создал?",
                "что ты умеешь?"
            })
    void asked_about_itself_it_shows_what_it_can_do(String question) {
        assertThat(lines(question)).containsExactly("/help");
    }

    private List<String> lines(String question) {
        return bot.answers(question).heard().stream().map(Invocation::line).toList();
    }
}

package org.rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Bot;
import org.rapporteur.chat.Invocation;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Status;

class QuestionsTest {

    private final Bot bot = Bot.following(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "who leads the Russian delegation?, Medinsky, Umerov",
        "who heads the Ukrainian team, Umerov, Medinsky",
        "хто очолює делегацію Росії?, Мединський, Умєров",
        "кто во главе украинской делегации?, Умеров, Мединский"
    })
    void asked_who_leads_one_side_it_names_that_leader_alone(String question, String leader, String other) {
        assertThat(bot.hears(question)).contains(leader).doesNotContain(other);
    }

    @ParameterizedTest
    @CsvSource({
        "what is Umerov's post?, National Security and Defence Council",
        "яка посада у Буданова?, Офісу Президента",
        "какую должность занимает Мединский?, помощник"
    })
    void asked_for_a_post_it_gives_the_post(String question, String post) {
        assertThat(bot.hears(question).toLowerCase(Locale.ROOT)).contains(post.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "Is Budanov in the Russian team?, Ukraine",
        "Чи є Буданов у російській делегації?, Україна",
        "Костюков в украинской команде?, Россия",
        "is Medinsky the head of the Ukrainian delegation?, Russia"
    })
    void corrects_a_wrong_premise_and_never_confirms_it(String question, String side) {
        assertThat(bot.hears(question)).contains(side).doesNotContainPattern("(?i)^\\W*(yes|так|да)\\b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which of the Ukrainians is not the leader?",
                "хто в українській делегації не головний?",
                "кто не возглавляет делегацию Украины?"
            })
    void asked_who_does_not_lead_it_names_the_others(String question) {
        assertThat(bot.hears(question)).containsPattern("Budanov|Буданов").containsPattern("Kyslytsya|Кислиц");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remind us every day",
                "can you post a daily reminder?",
                "нагадуй щодня",
                "нагадуйте нам кожного дня, будь ласка",
                "напоминай каждый день",
                "хочу ежедневное напоминание"
            })
    void asked_to_remind_it_shows_how_a_reminder_is_set_up(String question) {
        assertThat(bot.hears(question)).contains("/remind on 0900", "/remind on 09:00 Europe/Kyiv");
    }

    @Test
    void asked_to_remind_it_asks_for_the_time_in_the_language_of_the_question() {
        assertThat(bot.hears("нагадуй щодня")).contains("О котрій годині?");
        assertThat(bot.hears("напоминай каждый день")).contains("В котором часу?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        remind us every day at 9              | 0900
        remind me every day at 9 am           | 0900
        remind me daily at 9:30pm             | 2130
        remind us every evening at 9          | 2100
        daily reminder at 8 in the morning    | 0800
        remind me every day at 7 o'clock in the evening | 1900
        set up a reminder for 21:30           | 2130
        remind me daily at 12 am              | 0000
        remind me daily at noon, at 12 pm     | 1200
        нагадуй щодня о 9                     | 0900
        нагадуй кожного дня о 9-й ранку       | 0900
        нагадуйте нам щодня о 9 годині вечора | 2100
        щодня о 07:15 нагадуй про річницю     | 0715
        нагадуй щовечора о 8                  | 2000
        нагадуй щодня об 11-й                 | 1100
        напоминай каждый день в 9             | 0900
        напоминай каждый день в 9 утра        | 0900
        напоминайте ежедневно в 8 часов вечера | 2000
        напоминай каждый день в 2 часа дня    | 1400
        напоминай каждый день в 21.30         | 2130
        напоминай каждый день в 23 часа ночи  | 2300
        напоминай каждый день в 12 ночи       | 0000
        """)
    void asked_to_remind_at_a_time_it_does_not_ask_for_it_again(String question, String time) {
        assertThat(bot.hears(question)).contains("/remind confirm " + time + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"daily reminder since 17.02.2026", "нагадуй щодня з 24 лютого 2026 року"})
    void a_number_that_is_no_time_is_not_taken_for_one(String question) {
        assertThat(bot.hears(question)).contains("/remind on 0900");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"нагадай, хто очолює Росію", "напомни, кто возглавляет Россию", "remind me who leads Russia"})
    void asked_to_remind_of_something_it_tells_it(String question) {
        assertThat(bot.hears(question))
                .containsPattern("Medinsky|Мединськ|Мединск")
                .doesNotContain("/remind");
    }

    @Test
    void answers_both_parts_of_a_question() {
        assertThat(bot.hears("Who leads Russia and where do they meet?")).contains("Medinsky", "Geneva");
        assertThat(bot.hears("Хто очолює Україну? Скільки загинуло?")).contains("Умєров", "десятк");
    }

    @Test
    void answers_whole_what_no_part_asks_for_alone() {
        assertThat(bot.hears("скільки лишалось до роковин, як почалась зустріч?"))
                .contains("за кілька днів до четвертої річниці");
    }

    @Test
    void takes_what_is_set_aside_for_no_question() {
        assertThat(bot.hears("Окрім землі, про що ще не можуть домовитися?"))
                .contains("Запорізькою АЕС", "західних військ");
    }

    @ParameterizedTest
    @CsvSource({
        "Добрий вечір! Ми з України 🙂 Хто очолює росіян?, Мединський, Умєров",
        "Буданов за кого сидить, Україна, Украина",
        "хто керуэ украънською делегацыэю, Умєров, Умеров"
    })
    void is_not_led_astray_by_where_or_how_a_guest_types(String question, String told, String other) {
        assertThat(bot.hears(question)).contains(told).doesNotContain(other);
    }

    @Test
    void compares_both_sides() {
        assertThat(bot.hears("compare the leaders of both sides")).contains("Medinsky", "Umerov");
        assertThat(bot.hears("сравни, чего хотят Россия и Украина"))
                .contains("Донецк")
                .containsPattern("отверг|отклон");
    }

    @ParameterizedTest
    @CsvSource({
        "What day number of the invasion was 17 Feb 2026?, 1455",
        "what day of the war was February 24 2026, 1462",
        "Який день війни був 18 лютого 2026 року?, 1456",
        "Какой по счёту день вторжения пришёлся на 24.02.2026?, 1462",
        "какой день войны 31 февраля 2026, 1734"
    })
    void counts_to_the_day_that_a_question_names_or_else_to_today(String question, String number) {
        assertThat(bot.hears(question)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "what day was 1 september 2024, /anniversary 2024-09-01",
        "який день був 1 вересня 2024?, /anniversary 2024-09-01",
        "какой день был 1 сентября 2024 года?, /anniversary 2024-09-01",
        "what happened on 16 february 2026, /asof 2026-02-16",
        "що сталося 17 лютого 2026 року?, /asof 2026-02-17",
        "что произошло 17 февраля 2026 года?, /asof 2026-02-17",
        "what was known on 17 february 2026?, /asof 2026-02-17",
        "what is not known?, /gaps",
        "що невідомо?, /gaps",
        "что неизвестно?, /gaps",
        "who's in Umerov's team, /delegation ukraine",
        "who is in Medinsky's team?, /delegation russia",
        "хто в команді Умєрова?, /delegation ukraine",
        "кто в команде Мединского?, /delegation russia",
        "хто такий Умєров у команді?, /who umerov"
    })
    void leads_where_a_command_would(String question, String command) {
        assertThat(bot.answers(question).heard()).extracting(Invocation::line).containsExactly(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"export to calendar", "експортуй у календар", "экспорт в календарь"})
    void what_the_bot_cannot_do_is_not_taken_for_a_question(String wish) {
        assertThat(bot.answers(wish).heard()).isEmpty();
    }

    @Test
    void says_once_what_the_source_is_silent_on_for_two_people() {
        assertThat(bot.hears("who are Umerov and Budanov?").split("biograph", -1))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'Не подскажете, кто возглавляет делегацию России?', Мединский, Буданов",
        "'Зачем в Женеве Дмитриев, если он не в делегации?', эконом, Буданов",
        "'Кто lead''ит украинскую делегацию?', Умеров, Мединский"
    })
    void is_not_led_astray_by_a_courtesy_or_a_condition(String question, String right, String wrong) {
        assertThat(bot.hears(question)).contains(right).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource({"is Lavrov there?, Sergey Lavrov", "чи приїхав Віткофф?, Стів Віткофф", "участвует ли Турция?, Турция"})
    void says_that_a_name_is_not_in_the_record(String question, String name) {
        assertThat(bot.hears(question)).startsWith(name + ":").containsPattern("(?i)our source|джерел|источник");
        assertThat(bot.answers(question).reply().status()).isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who are the US envoys?", "in which hotel do they meet?", "exact number of casualties",
                "коли були раунди в Абу-Дабі?", "коли наступний раунд?", "чем закончились переговоры?",
                "what does Ukraine want with the nuclear plant?", "did Kostyukov come?"
            })
    void admits_what_the_source_does_not_say_and_says_what_it_does(String question) {
        assertThat(bot.answers(question).reply().status()).isNotEqualTo(Status.ANSWERED);
        assertThat(bot.answers(question).reply().facts()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"who is Umarov?", "кто такой Умаров?", "who is Medinksy?"})
    void never_answers_for_a_name_that_is_only_near(String question) {
        assertThat(bot.answers(question).reply().status()).isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"who is Vladimir?, /who putin", "who is the aide?, /who kyslytsya", "хто такий Кирило?, /who dmitriev"})
    void asks_who_is_meant_when_several_bear_the_name(String question, String choice) {
        assertThat(bot.hears(question)).contains(choice);
    }

    @Test
    void below_its_confidence_asks_with_choices() {
        var answer = bot.answers("frobnicate the delegation quux");
        assertThat(answer.heard()).isEmpty();
        assertThat(bot.hears("frobnicate the delegation quux")).contains("/members");
    }
}

package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.telegram.Incoming.inGroup;
import static org.rapporteur.telegram.Incoming.inPrivate;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.Update;

class HasteTest {

    /** The day of the house: presses bear no date, so they bear its. */
    private static final long NOON = 1_795_435_200;

    private final Reception reception = House.today().reception();

    @Test
    void twenty_questions_a_minute_are_answered_the_next_is_asked_to_wait_and_then_there_is_silence() {
        var answers = IntStream.range(0, 25).mapToObj(second -> ask(second)).toList();
        assertThat(answers.subList(0, 20))
                .allSatisfy(sent -> assertThat(text(sent)).contains("Geneva"));
        assertThat(text(answers.get(20))).contains("faster than the bot can answer");
        assertThat(answers.subList(21, 25)).allSatisfy(sent -> assertThat(sent).isEmpty());
    }

    @Test
    void who_calms_down_is_answered_again_and_who_does_not_is_told_once_a_minute() {
        IntStream.range(0, 21).forEach(second -> ask(second));
        assertThat(IntStream.range(21, 85).mapToObj(second -> ask(second)).filter(sent -> !sent.isEmpty()))
                .as("one a second is too much")
                .singleElement()
                .satisfies(sent -> assertThat(text(sent)).contains("faster"));
        assertThat(text(ask(150))).contains("Geneva");
    }

    @Test
    void what_was_asked_over_hours_is_answered_however_late() {
        assertThat(IntStream.range(0, 50).mapToObj(hour -> ask(hour * 3600L)))
                .allSatisfy(sent -> assertThat(text(sent)).contains("Geneva"));
    }

    @Test
    void a_button_is_always_answered() {
        IntStream.range(0, 20).forEach(second -> ask(second));
        assertThat(reception.receive(press()))
                .singleElement()
                .satisfies(notice ->
                        assertThat(((AnswerCallbackQuery) notice).getText()).contains("faster"));
        assertThat(List.copyOf(reception.receive(press()))).isEqualTo(List.of(new AnswerCallbackQuery("press")));
    }

    @Test
    void a_group_gets_as_many_answers_as_telegram_lets_through_and_is_told() {
        var sent = IntStream.range(0, 60)
                .mapToObj(person -> reception.receive(inGroup("/venue")
                        .with("from", Map.of("id", person, "is_bot", false, "first_name", "P"))
                        .with("date", NOON + person / 2)
                        .update()))
                .filter(methods -> !methods.isEmpty())
                .toList();
        assertThat(sent).hasSize(19);
        assertThat(text(sent.getLast())).contains("More is asked in this group");
        assertThat(text(ask(1))).as("a person of this group, in private").contains("Geneva");
    }

    @Test
    void one_person_cannot_take_all_answers_of_a_group() {
        var sent = IntStream.range(0, 30)
                .mapToObj(second -> reception.receive(
                        inGroup("/venue").with("date", NOON + second).update()))
                .filter(methods -> !methods.isEmpty())
                .toList();
        assertThat(sent).as("eighteen answers and a notice").hasSize(19);
    }

    @ParameterizedTest
    @CsvSource({"en, faster than the bot can answer", "uk, швидше", "ru, быстрее"})
    void speaks_the_guests_language(String code, String words) {
        var sent = IntStream.range(0, 21)
                .mapToObj(second -> reception.receive(inPrivate("/venue")
                        .with("from", Incoming.speaking(code))
                        .with("date", NOON + second)
                        .update()))
                .toList();
        assertThat(text(sent.getLast())).contains(words);
    }

    private List<? extends BotApiMethod<?>> ask(long second) {
        return reception.receive(inPrivate("/venue").with("date", NOON + second).update());
    }

    private static Update press() {
        return Incoming.pressed(
                "1en/venue",
                Map.of("message", inPrivate("answer").with("from", Incoming.BOT).fields()));
    }

    private static String text(List<? extends BotApiMethod<?>> sent) {
        return ((SendMessage) sent.getFirst()).getText();
    }
}

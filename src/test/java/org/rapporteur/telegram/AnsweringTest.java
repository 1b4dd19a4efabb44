package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.telegram.Incoming.inGroup;
import static org.rapporteur.telegram.Incoming.inPrivate;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Address;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerGuestQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

class AnsweringTest {

    private final House house = House.today();

    @Test
    void sends_the_answer_as_html_without_previews_and_with_buttons_to_go_on() {
        var letter = house.letter(inPrivate("/delegation russia"));
        assertThat(letter.getChatId()).isEqualTo("42");
        assertThat(letter.getParseMode()).isEqualTo("HTML");
        assertThat(letter.getLinkPreviewOptions().getIsDisabled()).isTrue();
        assertThat(letter.getReplyParameters()).isNull();
        assertThat(letter.getMessageThreadId()).isNull();
        assertThat(letter.getText()).startsWith("<b>Russian delegation</b>\n• Vladimir Medinsky led");
        assertThat(data(letter.getReplyMarkup()))
                .containsExactly("1en/who medinsky", "1en/delegation ukraine", "1en/delegation us");
    }

    @Test
    void answers_under_the_question_and_in_the_topic_in_groups() {
        var letter = house.letter(inGroup("/venue").inTopic(5));
        assertThat(letter.getChatId()).isEqualTo("-1001");
        assertThat(letter.getMessageThreadId()).isEqualTo(5);
        assertThat(letter.getReplyParameters().getMessageId()).isEqualTo(100);
        assertThat(letter.getReplyParameters().getAllowSendingWithoutReply()).isTrue();
        assertThat(house.letter(inGroup("/venue").inTopic(1)).getMessageThreadId())
                .isNull();
    }

    @Test
    void sends_nothing_to_a_group_that_did_not_ask() {
        assertThat(house.receives(inGroup("where were the talks held?").update()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/venue, uk, Женеві",
        "/venue, ru, Женеве",
        "/venue, de, Geneva",
        "/місце, en, Женеві",
        "где прошли переговоры, en, Женеве"
    })
    void speaks_the_language_of_the_line_or_of_the_app(String line, String code, String city) {
        assertThat(house.says(inPrivate(line).with("from", Incoming.speaking(code))))
                .contains(city);
    }

    @ParameterizedTest
    @CsvSource({"en, written record", "uk, письмового запису", "ru, письменную запись"})
    void greets_in_the_language_of_the_app(String code, String words) {
        var letter = house.letter(inPrivate("/start").with("from", Incoming.speaking(code)));
        assertThat(letter.getText()).contains(words, "/help");
        assertThat(data(letter.getReplyMarkup())).hasSize(4).allMatch(data -> data.startsWith("1" + code + "/"));
    }

    @ParameterizedTest
    @CsvSource({
        "forgetme_now, /forgetme",
        "settings_language_ru, /settings",
        "remind_off_all, /remind",
        "remind_off_all_to-1001234567890, /remind"
    })
    void a_link_opens_what_could_be_changed_and_changes_nothing(String payload, String opened) {
        var house = House.keeping();
        var kept = keepingSomething(house);
        assertThat(house.says(inPrivate("/start " + payload))).isEqualTo(house.says(inPrivate(opened)));
        assertThat(kept(house)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forgetme now", "/settings language ru", "/remind off r1", "stop the reminders"})
    void what_is_passed_on_changes_nothing(String line) {
        var house = House.keeping();
        var kept = keepingSomething(house);
        var origin = Map.of("type", "hidden_user", "date", 1_780_000_000, "sender_user_name", "Somebody else");
        house.says(inPrivate(line).with("forward_origin", origin));
        assertThat(kept(house)).isEqualTo(kept);
    }

    private static String keepingSomething(House house) {
        var nothing = kept(house);
        house.says(inPrivate("/settings language uk"));
        house.says(inPrivate("/remind confirm 0900 uk F43 Kyiv"));
        var kept = kept(house);
        assertThat(kept).contains("Ваші налаштування", "09:00").isNotEqualTo(nothing);
        return kept;
    }

    private static String kept(House house) {
        return house.says(inPrivate("/settings")) + house.says(inPrivate("/remind"));
    }

    @Test
    void a_deep_link_is_answered_like_its_command() {
        assertThat(house.says(inPrivate("/start delegation_russia")))
                .isEqualTo(house.says(inPrivate("/delegation russia")));
        assertThat(house.says(inPrivate("/start who_us-envoys"))).isEqualTo(house.says(inPrivate("/who us-envoys")));
        assertThat(house.says(inPrivate("/start xyzzy"))).contains("/help");
    }

    @Test
    void a_button_changes_its_message_and_keeps_its_language() {
        var sent = house.receives(Incoming.pressed("1uk/delegation ukraine", under()));
        assertThat(sent.getFirst()).isEqualTo(new AnswerCallbackQuery("press"));
        var edit = (EditMessageText) sent.getLast();
        assertThat(edit.getChatId()).isEqualTo("-1001");
        assertThat(edit.getMessageId()).isEqualTo(100);
        assertThat(edit.getText()).startsWith("<b>").contains("Умєров");
        assertThat(edit.getLinkPreviewOptions().getIsDisabled()).isTrue();
        assertThat(data(edit.getReplyMarkup())).contains("1uk/delegation russia");
    }

    @Test
    void a_button_under_an_inline_message_changes_that_one() {
        var sent = house.receives(Incoming.pressed("1en/venue", Map.of("inline_message_id", "inline")));
        assertThat(((EditMessageText) sent.getLast()).getInlineMessageId()).isEqualTo("inline");
        assertThat(((EditMessageText) sent.getLast()).getChatId()).isNull();
    }

    @Test
    void a_button_under_a_message_too_old_to_change_is_answered_with_a_new_one() {
        var old = Map.<String, Object>of("message", Map.of("chat", Incoming.group(), "message_id", 100, "date", 0));
        var sent = house.receives(Incoming.pressed("1en/venue", old));
        assertThat(sent.getFirst()).isInstanceOf(AnswerCallbackQuery.class);
        assertThat(((SendMessage) sent.getLast()).getChatId()).isEqualTo("-1001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "forged",
                "0en/venue",
                "1en/nothing",
                "1en/delegation <b>",
                "1en/venue x",
                "1en/delegation country"
            })
    void an_expired_or_forged_button_is_answered_politely_and_changes_nothing(String data) {
        assertThat(house.receives(Incoming.pressed(data, under())))
                .singleElement()
                .satisfies(method -> {
                    var notice = (AnswerCallbackQuery) method;
                    assertThat(notice.getCallbackQueryId()).isEqualTo("press");
                    assertThat(notice.getText()).contains("out of date").hasSizeLessThanOrEqualTo(200);
                });
    }

    @ParameterizedTest
    @MethodSource("org.rapporteur.telegram.Hostile#texts")
    void hostile_text_is_answered_well_formed_and_not_given_back(String text) {
        var updates = Stream.of(
                inPrivate(text).update(),
                inPrivate("/who " + text).update(),
                inPrivate("/start " + text).update(),
                inGroup("/delegation " + text).update(),
                inPrivate("x")
                        .with("from", Map.of("id", 42, "is_bot", false, "first_name", text, "language_code", text))
                        .update());
        updates.flatMap(update -> house.receives(update).stream()).forEach(method -> {
            var read = ReadHtml.of(((SendMessage) method).getText()).text();
            assertThat(read).isNotBlank().hasSizeLessThanOrEqualTo(4096);
            assertThat(read).doesNotContain("@", "everyone", "drawkcab", "alert", "example", "xxxx", "🙂");
        });
    }

    @Test
    void a_visit_is_answered_once_with_its_source() {
        var message =
                inGroup("@RapporteurBot venue").mentioning("@RapporteurBot").with("guest_query_id", "g1");
        var answer = (AnswerGuestQuery) house.receives(Incoming.update("guest_message", message.fields()))
                .getFirst();
        assertThat(answer.getGuestQueryId()).isEqualTo("g1");
        var article = (InlineQueryResultArticle) answer.getResult();
        assertThat(((InputTextMessageContent) article.getInputMessageContent()).getMessageText())
                .contains("Geneva", "News.Az");
    }

    @Test
    void apologises_when_something_breaks_and_leaves_no_button_waiting() {
        var broken = broken();
        assertThat(broken.receive(inPrivate("/venue").update()))
                .singleElement()
                .satisfies(method ->
                        assertThat(((SendMessage) method).getText()).contains("Something went wrong", "/help"));
        assertThat(broken.receive(Incoming.pressed("1en/venue", under())))
                .singleElement()
                .satisfies(method ->
                        assertThat(((AnswerCallbackQuery) method).getText()).contains("Something went wrong"));
        assertThat(broken.receive(Incoming.inline("venue", "en")))
                .singleElement()
                .isInstanceOf(AnswerInlineQuery.class);
        assertThat(broken.receive(inGroup("hello").update())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "0, 99", "5, 2147483647", "0, -4"})
    void survives_entities_out_of_bounds(int offset, int length) {
        var entity = Map.of("type", "mention", "offset", offset, "length", length);
        assertThat(house.receives(
                        inGroup("hello").with("entities", List.of(entity)).update()))
                .isEmpty();
    }

    @Test
    void a_place_is_an_address_and_back() {
        var place = new Place(new ChatId(-1001), Optional.of(5), Optional.empty());
        assertThat(place.address()).isEqualTo(new Address("telegram", "-1001", Optional.of("5")));
        assertThat(Place.of(place.address())).isEqualTo(place);
        assertThat(Place.of(new Address("telegram", "-1001", Optional.of("1"))).topic())
                .isEmpty();
    }

    private Reception broken() {
        InstantSource stopped = () -> {
            throw new IllegalStateException("the clock stopped");
        };
        return new House(house.desk(), house.phrases(), stopped).reception();
    }

    private static Map<String, Object> under() {
        return Map.of("message", inGroup("answer").with("from", Incoming.BOT).fields());
    }

    private static List<String> data(Object keyboard) {
        return ((InlineKeyboardMarkup) keyboard)
                .getKeyboard().stream()
                        .flatMap(List::stream)
                        .map(button -> button.getCallbackData())
                        .toList();
    }
}

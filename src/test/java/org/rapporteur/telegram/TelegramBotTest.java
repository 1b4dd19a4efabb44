package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.Movements;

class TelegramBotTest {

    private final LoopbackBotApi telegram = new LoopbackBotApi();
    private final House house = House.today();
    private final TelegramBot bot = new TelegramBot(
            telegram.settings(),
            house.desk(),
            house.phrases(),
            house.preferences(),
            Sharing.withNobody(HandledUpdates.forgetful()),
            Movements.unheeded(),
            InstantSource.system());

    @BeforeEach
    void open() {
        telegram.gives(
                        "getMe",
                        "{\"id\":7,\"is_bot\":true,\"first_name\":\"Rapporteur\",\"username\":\"RapporteurBot\"}")
                .gives("getMyCommands", "[]")
                .gives("getMyDescription", "{\"description\":\"\"}")
                .gives("getMyShortDescription", "{\"short_description\":\"\"}");
    }

    @AfterEach
    void close() {
        bot.close();
        telegram.close();
    }

    @Test
    void a_question_is_answered_over_the_wire() {
        telegram.says(42, "/delegation_russia");

        bot.start();

        await().untilAsserted(() ->
                assertThat(telegram.texts()).singleElement().asString().contains("Vladimir Medinsky"));
        await().untilAsserted(() -> {
            assertThat(telegram.taken("setMyCommands")).hasSize(6);
            assertThat(telegram.taken("setMyDescription")).hasSize(3);
        });
        assertThat(telegram.breaches()).isEmpty();
    }

    @Test
    void everything_it_sends_is_as_documented() {
        Hostile.texts().forEach(text -> telegram.says(42, text.substring(0, Math.min(100, text.length() / 2))));
        var lines = house.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            telegram.says(1000 + index, lines.get(index));
        }
        telegram.arrives("""
            {"callback_query": {"id": "press", "chat_instance": "1", "data": "1uk/venue",
              "from": {"id": 42, "is_bot": false, "first_name": "Ann"},
              "message": {"message_id": 5, "date": 1795000000, "text": "x",
                "chat": {"id": 42, "type": "private", "first_name": "Ann"}}}}
            """);
        telegram.arrives("""
            {"inline_query": {"id": "query", "query": "bud", "offset": "",
              "from": {"id": 42, "is_bot": false, "first_name": "Ann", "language_code": "uk"}}}
            """);
        telegram.arrives("""
            {"guest_message": {"message_id": 5, "date": 1795000000, "text": "venue", "guest_query_id": "g",
              "chat": {"id": -5, "type": "group", "title": "G"},
              "from": {"id": 42, "is_bot": false, "first_name": "Ann"}}}
            """);

        bot.start();

        await().until(() -> telegram.unconfirmed().isEmpty());
        assertThat(telegram.taken("editMessageText")).hasSize(1);
        assertThat(telegram.taken("answerInlineQuery")).hasSize(1);
        assertThat(telegram.breaches()).isEmpty();
    }
}

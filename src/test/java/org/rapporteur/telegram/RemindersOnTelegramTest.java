package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.Bot;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.language.Phrases;
import org.rapporteur.reminder.Keeping;
import org.rapporteur.reminder.Reminders;

/** From what Ann, 5, types and presses to what is posted, over a real socket. She manages the group and the channel. */
@Timeout(180)
class RemindersOnTelegramTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Holder GROUP = Holder.chat("telegram", "-1001");
    private static final Holder SUPERGROUP = Holder.chat("telegram", "-1002");
    private static final Holder CHANNEL = Holder.chat("telegram", "-1009999999");
    private static final String ANN =
            "{\"id\": 5, \"is_bot\": false, \"first_name\": \"Ann\", \"language_code\": \"en\"}";
    private static final String FORUM =
            "{\"id\": -1001, \"type\": \"supergroup\", \"title\": \"Forum\", \"is_forum\": true}";
    private static final String ALONE = "{\"id\": 5, \"type\": \"private\", \"first_name\": \"Ann\"}";

    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);
    private final InstantSource clock = () -> Instant.now().plus(shift.get());
    private final LoopbackBotApi telegram = new LoopbackBotApi();
    private final PreferenceBook book = PreferenceBook.inMemory();
    private final Keeping keeping = kept();
    private final AtomicReference<Optional<TelegramBot>> running = new AtomicReference<>(Optional.empty());
    private final Reminders reminders = Bot.reminders(
            keeping, () -> running.get().map(TelegramBot::platform).stream().toList(), clock);
    private final TelegramBot bot = new TelegramBot(
            telegram.settings(),
            Bot.desk(book, reminders),
            new Phrases(),
            book,
            Sharing.withNobody(HandledUpdates.forgetful()),
            reminders.attendance(),
            clock);

    @BeforeEach
    void open() {
        telegram.gives("getChatMember", member("administrator"))
                .gives("getChat", "{\"id\": -1009999999, \"type\": \"channel\", \"title\": \"News\"}");
        running.set(Optional.of(bot));
        bot.start();
    }

    @AfterEach
    void close() {
        bot.close();
        telegram.close();
    }

    @Test
    void a_post_comes_to_the_topic_in_which_its_preview_was_confirmed() {
        setUpInTopic();
        assertThat(keeping.subscriptions().of(GROUP)).singleElement().satisfies(reminder -> {
            assertThat(reminder.arrangement().address().thread()).contains("7");
            assertThat(reminder.arrangement().setUpBy()).contains(Holder.person("telegram", "5"));
        });
        nineOclock();
        var post = telegram.taken("sendMessage").getLast();
        assertThat(post.chat()).isEqualTo(-1001);
        assertThat(post.body().path("message_thread_id").asInt()).isEqualTo(7);
        assertThat(post.body().has("reply_parameters")).isFalse();
        assertThat(post.text()).contains("anniversary of Russia’s full-scale invasion", "counted on");
    }

    @Test
    void nothing_is_set_up_by_those_who_do_not_manage_the_group() {
        telegram.gives("getChatMember", member("member"));
        saysInTopic("/remind on 09:00 Europe/Kyiv");
        assertThat(answer(1).text()).contains("Only those who manage the chat");
        telegram.gives("getChatMember", member("administrator"));
        saysInTopic("/remind on 09:00 Europe/Kyiv");
        var button = firstButton(answer(2));
        telegram.gives("getChatMember", member("member"));
        presses(button, FORUM);
        await().until(() -> telegram.taken("answerCallbackQuery").stream()
                .anyMatch(alert -> alert.text().contains("Only those who manage the chat")));
        assertThat(telegram.taken("editMessageText")).isEmpty();
        assertThat(keeping.subscriptions().of(GROUP)).isEmpty();
    }

    @Test
    void who_set_it_up_is_told_once_when_the_bot_is_removed_and_all_goes_on_when_it_is_back() {
        setUpInTopic();
        becomes("kicked", FORUM);
        await().until(() -> toAnn().size() == 1);
        assertThat(toAnn().getFirst()).contains("r1: every day at 09:00 (Europe/Kyiv)", "Switched off since");
        nineOclock();
        assertThat(toAnn()).hasSize(1);
        becomes("administrator", FORUM);
        await().until(() -> keeping.subscriptions().of(GROUP).getFirst().isActive());
        int before = telegram.texts().size();
        nineOclock();
        assertThat(telegram.texts()).hasSize(before + 1);
    }

    @Test
    void a_reminder_goes_along_with_its_group() {
        setUpInTopic();
        telegram.arrives("""
            {"message": {"message_id": 900, "date": 1790000000, "chat": %s, "from": %s, "migrate_to_chat_id": -1002}}
            """.formatted(FORUM, ANN));
        await().until(() -> !keeping.subscriptions().of(SUPERGROUP).isEmpty());
        nineOclock();
        assertThat(telegram.taken("sendMessage").getLast().chat()).isEqualTo(-1002);
    }

    @Test
    void who_lets_the_bot_post_in_a_channel_is_shown_how_to_set_it_up() {
        becomesAdministratorOfTheChannel();
        var offered = answer(1);
        assertThat(offered.text()).contains("The bot may now post in that channel");
        assertThat(offered.chat()).isEqualTo(5);
        presses(firstButton(offered), ALONE);
        assertThat(edited()).contains("At what time?");
        presses(button(lastEdit(), "09:00"), ALONE);
        await().until(() -> edited().contains("In which time zone?"));
        presses(button(lastEdit(), "Kyiv"), ALONE);
        await().until(() -> edited().contains("This reminder is not set up yet"));
        presses(firstButton(lastEdit()), ALONE);
        await().until(() -> keeping.subscriptions().of(CHANNEL).size() == 1);
        nineOclock();
        assertThat(telegram.taken("sendMessage").getLast().chat()).isEqualTo(-1009999999);
    }

    @Test
    void a_post_of_the_channel_that_somebody_forwards_names_the_channel() {
        forwards("/venue");
        var offered = answer(1);
        assertThat(offered.text()).contains("You look after the channel of this post");
        presses(firstButton(offered), ALONE);
        assertThat(edited()).contains("At what time?");
        assertThat(button(lastEdit(), "09:00")).contains("toc9999999");
    }

    @Test
    void a_post_of_somebody_elses_channel_is_a_question_like_any() {
        telegram.gives("getChatMember", member("member"));
        forwards("/venue");
        assertThat(answer(1).text()).contains("Geneva");
        telegram.fails("getChatMember", new Fault.Refuse(400, "Bad Request: chat not found", "{}"));
        forwards("/venue");
        assertThat(answer(2).text()).contains("Geneva");
    }

    private void forwards(String text) {
        telegram.arrives("""
            {"message": {"message_id": 100, "date": 1790000000, "text": "%s", "chat": %s, "from": %s,
              "forward_origin": {"type": "channel", "date": 1780000000, "message_id": 3,
                "chat": {"id": -1009999999, "type": "channel", "title": "News"}}}}
            """.formatted(text, ALONE, ANN));
    }

    @Test
    void under_a_message_that_telegram_shows_no_more_nothing_is_set_up_in_the_wrong_topic() {
        telegram.arrives("""
            {"callback_query": {"id": "1", "from": %s, "chat_instance": "1",
              "data": "1en/remind confirm 0900 en F43 Europe-Kyiv",
              "message": {"message_id": 4, "date": 0, "chat": %s}}}
            """.formatted(ANN, FORUM));
        assertThat(answer(1).text()).contains("No reminder can be set up here");
        assertThat(keeping.subscriptions().of(GROUP)).isEmpty();
    }

    private void setUpInTopic() {
        saysInTopic("/remind on 09:00 Europe/Kyiv");
        assertThat(answer(1).text()).contains("This reminder is not set up yet");
        presses(firstButton(answer(1)), FORUM);
        await().until(() -> keeping.subscriptions().of(GROUP).size() == 1);
    }

    private void saysInTopic(String text) {
        telegram.arrives("""
            {"message": {"message_id": 100, "date": 1790000000, "text": "%s", "chat": %s, "from": %s,
              "message_thread_id": 7, "is_topic_message": true}}
            """.formatted(text, FORUM, ANN));
    }

    private void presses(String data, String chat) {
        telegram.arrives("""
            {"callback_query": {"id": "1", "from": %s, "chat_instance": "1", "data": "%s",
              "message": {"message_id": 101, "date": 1790000001, "text": "?", "chat": %s,
                "message_thread_id": 7, "is_topic_message": %s}}}
            """.formatted(ANN, data, chat, chat.equals(FORUM)));
    }

    private void becomes(String status, String chat) {
        telegram.arrives(membership(chat, "{\"status\": \"member\", \"user\": %s}", """
            {"status": "%s", "user": %%s, "until_date": 0}\
            """.formatted(status)));
    }

    private void becomesAdministratorOfTheChannel() {
        telegram.arrives(membership(
                "{\"id\": -1009999999, \"type\": \"channel\", \"title\": \"News\"}",
                "{\"status\": \"left\", \"user\": %s}",
                "{\"status\": \"administrator\", \"can_post_messages\": true, \"user\": %s}"));
    }

    private static String membership(String chat, String before, String after) {
        var bot = "{\"id\": 42, \"is_bot\": true, \"first_name\": \"Rapporteur\"}";
        return """
            {"my_chat_member": {"chat": %s, "from": %s, "date": 1790000000,
              "old_chat_member": %s, "new_chat_member": %s}}
            """.formatted(chat, ANN, before.formatted(bot), after.formatted(bot));
    }

    /** The next time that it is nine in Kyiv, what is due is posted. Before nine that is today, and after it tomorrow. */
    private void nineOclock() {
        var now = clock.instant().atZone(KYIV);
        var today = now.with(LocalTime.of(9, 0));
        var nine = now.isBefore(today) ? today : today.plusDays(1);
        shift.set(Duration.between(Instant.now(), nine.toInstant()).plusSeconds(1));
        reminders.serveDue();
    }

    private LoopbackBotApi.Call answer(int number) {
        await().until(() -> telegram.taken("sendMessage").size() >= number);
        return telegram.taken("sendMessage").get(number - 1);
    }

    private LoopbackBotApi.Call lastEdit() {
        return telegram.taken("editMessageText").getLast();
    }

    private String edited() {
        await().until(() -> !telegram.taken("editMessageText").isEmpty());
        return lastEdit().text();
    }

    private List<String> toAnn() {
        return telegram.taken("sendMessage").stream()
                .filter(call -> call.chat() == 5)
                .map(LoopbackBotApi.Call::text)
                .toList();
    }

    private static String firstButton(LoopbackBotApi.Call message) {
        return button(message, "");
    }

    private static String button(LoopbackBotApi.Call message, String label) {
        var rows = message.body().path("reply_markup").path("inline_keyboard");
        return rows.valueStream()
                .flatMap(row -> row.valueStream())
                .filter(button -> button.path("text").asText().startsWith(label))
                .map(button -> button.path("callback_data").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Keeping kept() {
        var memory = Keeping.untilLeaving();
        return new Keeping(memory.subscriptions(), memory.sends(), Lasting.UNTIL_FORGOTTEN);
    }

    private static String member(String status) {
        return """
            {"status": "%s", "can_post_messages": true, "user": {"id": 5, "is_bot": false, "first_name": "Ann"},
              "is_member": true}
            """.formatted(status);
    }
}

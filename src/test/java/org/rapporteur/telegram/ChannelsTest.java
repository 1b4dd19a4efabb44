package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Budget;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Standing;
import org.rapporteur.chat.Standing.Permission;

/** Ann, 5, and the bot, 42, in a channel. */
class ChannelsTest {

    private static final Holder ANN = Holder.person("telegram", "5");
    private static final String CHANNEL = "-1001234567890";

    private final LoopbackBotApi telegram = new LoopbackBotApi();
    private final Connection connection = new Connection(Duration.ofSeconds(5));
    private final Outbox outbox = new Outbox(
            new HttpBotApi(telegram.settings(), connection),
            new Limits(),
            Budget.own(),
            new FastClock(20).timing(),
            (_, _) -> {});
    private final Channels channels = new Channels(outbox, new UserId(42));

    @BeforeEach
    void open() {
        telegram.gives("getChat", chat("channel")).gives("getChatMember", administrator(true));
    }

    @AfterEach
    void close() {
        outbox.close();
        connection.close();
        telegram.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@news", CHANNEL})
    void is_found_by_its_name_or_its_id(String name) {
        assertThat(channels.find(ANN, name)).hasValueSatisfying(standing -> {
            assertThat(standing.holder()).isEqualTo(Holder.chat("telegram", CHANNEL));
            assertThat(standing.address()).contains(new Address("telegram", CHANNEL, Optional.empty()));
            assertThat(standing.person()).contains(ANN);
            assertThat(standing.permission().get()).isEqualTo(Permission.GRANTED);
        });
        assertThat(telegram.taken("getChat").getFirst().body().path("chat_id").asText())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "supergroup", "private"})
    void is_nothing_else_than_a_channel(String type) {
        telegram.gives("getChat", chat(type));
        assertThat(channels.find(ANN, CHANNEL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "news", "@", "@a b", "https://t.me/news"})
    void is_not_asked_for_by_what_names_none(String name) {
        assertThat(channels.find(ANN, name)).isEmpty();
        assertThat(telegram.all("getChat")).isEmpty();
    }

    @Test
    void is_none_where_the_bot_may_not_post() {
        telegram.gives("getChatMember", administrator(false));
        assertThat(channels.find(ANN, CHANNEL)).isEmpty();
    }

    @Test
    void is_none_that_telegram_does_not_show() {
        telegram.fails("getChat", new Fault.Refuse(400, "Bad Request: chat not found", "{}"));
        assertThat(channels.find(ANN, "@nowhere")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, GRANTED", "false, DENIED"})
    void only_those_who_may_post_there_have_the_bot_post(boolean mayPost, Permission permission) {
        var standing = found();
        telegram.gives("getChatMember", administrator(mayPost));
        assertThat(standing.permission().get()).isEqualTo(permission);
    }

    @Test
    void its_owner_may_and_its_subscribers_may_not() {
        var standing = found();
        telegram.gives("getChatMember", member("creator"));
        assertThat(standing.permission().get()).isEqualTo(Permission.GRANTED);
        telegram.gives("getChatMember", member("member"));
        assertThat(standing.permission().get()).isEqualTo(Permission.DENIED);
        telegram.fails("getChatMember", new Fault.Refuse(400, "Bad Request: CHAT_ADMIN_REQUIRED", "{}"));
        assertThat(standing.permission().get()).isEqualTo(Permission.UNCLEAR);
    }

    private Standing found() {
        return channels.find(ANN, CHANNEL).orElseThrow();
    }

    private static String chat(String type) {
        return "{\"id\": %s, \"type\": \"%s\", \"title\": \"News\"}".formatted(CHANNEL, type);
    }

    private static String administrator(boolean mayPost) {
        return """
            {"status": "administrator", "can_post_messages": %s,
              "user": {"id": 5, "is_bot": false, "first_name": "Ann"}}
            """.formatted(mayPost);
    }

    private static String member(String status) {
        return """
            {"status": "%s", "user": {"id": 5, "is_bot": false, "first_name": "Ann"}}
            """.formatted(status);
    }
}

package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.chat.Budget;
import org.rapporteur.chat.Standing.Permission;

class MembershipTest {

    private static final ChatId GROUP = new ChatId(-1001);

    private final LoopbackBotApi telegram = new LoopbackBotApi();
    private final Connection connection = new Connection(Duration.ofSeconds(5));
    private final Outbox outbox = new Outbox(
            new HttpBotApi(telegram.settings(), connection),
            new Limits(),
            Budget.own(),
            new FastClock(20).timing(),
            (_, _) -> {});
    private final Administrators administrators = new Membership(outbox);

    @AfterEach
    void close() {
        outbox.close();
        connection.close();
        telegram.close();
    }

    @ParameterizedTest
    @CsvSource({
        "creator, GRANTED",
        "administrator, GRANTED",
        "member, DENIED",
        "restricted, DENIED",
        "left, DENIED",
        "kicked, DENIED"
    })
    void only_administrators_may(String status, Permission permission) {
        telegram.gives("getChatMember", member(status));
        assertThat(ask()).isEqualTo(permission);
        assertThat(telegram.taken("getChatMember")).singleElement().satisfies(call -> {
            assertThat(call.chat()).isEqualTo(-1001);
            assertThat(call.body().path("user_id").asLong()).isEqualTo(42);
        });
    }

    @Test
    void rights_that_are_taken_away_are_gone_at_the_next_change() {
        telegram.gives("getChatMember", member("administrator"));
        assertThat(ask()).isEqualTo(Permission.GRANTED);
        telegram.gives("getChatMember", member("member"));
        assertThat(ask()).isEqualTo(Permission.DENIED);
    }

    @Test
    void when_telegram_does_not_say_it_is_unclear() {
        telegram.gives("getChatMember", member("administrator"));
        telegram.fails(
                "getChatMember",
                new Fault.Refuse(400, "Bad Request: CHAT_ADMIN_REQUIRED", "{}"),
                Fault.migrated(-1002),
                new Fault.Page(502),
                new Fault.Page(502),
                new Fault.Page(502));
        assertThat(ask()).isEqualTo(Permission.UNCLEAR);
        assertThat(ask()).isEqualTo(Permission.UNCLEAR);
        assertThat(ask()).isEqualTo(Permission.UNCLEAR);
        assertThat(ask()).isEqualTo(Permission.GRANTED);
    }

    private Permission ask() {
        return administrators.permission(new UserId(42), GROUP);
    }

    private static String member(String status) {
        return """
            {"status": "%s", "user": {"id": 42, "is_bot": false, "first_name": "Ann"}, "is_member": true}
            """.formatted(status);
    }
}

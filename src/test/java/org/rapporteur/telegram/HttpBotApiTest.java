package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

class HttpBotApiTest {

    private final LoopbackBotApi telegram = new LoopbackBotApi();
    private final Connection connection = new Connection(Duration.ofSeconds(20));
    private final BotApi api = new HttpBotApi(telegram.settings(), connection);

    @AfterEach
    void close() {
        connection.close();
        telegram.close();
    }

    @Test
    void what_is_asked_is_given() throws InterruptedException {
        assertThat(api.call(new GetMe()))
                .isInstanceOfSatisfying(
                        Outcome.Ok.class,
                        ok -> assertThat(ok.value()).hasFieldOrPropertyWithValue("userName", "rapporteur_bot"));
        assertThat(send()).isInstanceOf(Outcome.Ok.class);
        assertThat(telegram.texts()).containsExactly("hello");
    }

    @Test
    void refusals_are_told_apart() throws InterruptedException {
        telegram.fails("sendMessage", Fault.tooMany(7), Fault.migrated(-100500), Fault.blocked());
        assertThat(send()).isEqualTo(new Outcome.TooMany<>(Duration.ofSeconds(7)));
        assertThat(send()).isEqualTo(new Outcome.Migrated<>(new ChatId(-100500)));
        assertThat(send()).isEqualTo(new Outcome.Refused<>(403, "Forbidden: bot was blocked by the user"));
    }

    @Test
    void the_page_of_a_gateway_keeps_its_status() throws InterruptedException {
        telegram.fails("sendMessage", new Fault.Page(502), new Fault.Refuse(500, "Internal Server Error", "{}"));
        assertThat(send()).isEqualTo(new Outcome.Unavailable<>("its server fails (HTTP 502)", false));
        assertThat(send()).isEqualTo(new Outcome.Unavailable<>("its server fails (HTTP 500)", false));
    }

    @Test
    void a_call_that_went_out_may_have_been_taken() throws InterruptedException {
        telegram.fails("sendMessage", new Fault.Reset(), new Fault.Lost(), new Fault.Slow(Duration.ofMinutes(1)));
        var impatient = new Connection(Duration.ofSeconds(3));
        for (var time = 0; time < 3; time++) {
            assertThat(new HttpBotApi(telegram.settings(), impatient).call(hello()))
                    .isInstanceOfSatisfying(
                            Outcome.Unavailable.class,
                            lost -> assertThat(lost.maybeTaken()).isTrue());
        }
        assertThat(telegram.taken("sendMessage"))
                .as("the lost one and the slow one; OkHttp resends nothing on its own")
                .hasSize(2);
        impatient.close();
    }

    @Test
    void who_is_told_to_stop_hears_no_more_of_what_fails_because_all_is_closed() {
        connection.close();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class).isThrownBy(this::send);
    }

    @Test
    void a_call_that_found_nobody_was_not_taken() throws InterruptedException {
        var nobody = new TelegramSettings(LoopbackBotApi.TOKEN, URI.create("http://127.0.0.1:1"));
        assertThat(new HttpBotApi(nobody, connection).call(hello()))
                .isInstanceOfSatisfying(Outcome.Unavailable.class, cause -> {
                    assertThat(cause.maybeTaken()).isFalse();
                    assertThat(cause.cause()).isEqualTo("there is no connection to it");
                });
    }

    private Outcome<Message> send() throws InterruptedException {
        return api.call(hello());
    }

    private static BotApiMethod<Message> hello() {
        return SendMessage.builder().chatId(7L).text("hello").build();
    }
}

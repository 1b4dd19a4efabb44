package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.rapporteur.chat.Budget;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

@Isolated("its clock runs faster than the machine's")
class OutboxTest {

    private static final int SPEED = 8;
    private static final ChatId ANN = new ChatId(7);

    private final FastClock clock = new FastClock(SPEED);
    private final LoopbackBotApi telegram = new LoopbackBotApi(clock);
    private final Connection connection = new Connection(Duration.ofSeconds(5));
    private final Map<ChatId, ChatId> moves = new ConcurrentHashMap<>();
    private final Outbox outbox = new Outbox(
            new HttpBotApi(telegram.settings(), connection), new Limits(), Budget.own(), clock.timing(), moves::put);
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        outbox.close();
        people.shutdownNow();
        connection.close();
        telegram.close();
    }

    @Test
    void fifty_questions_a_second_are_all_answered_without_one_refusal() throws Exception {
        var limits = telegram.enforceFloodLimits();
        var asked = new ArrayList<Future<Sent<Message>>>();
        for (var i = 0; i < 500; i++) {
            clock.timing().sleep(until(clock.start().plusMillis(20L * i)));
            asked.add(answer(new ChatId(1 + i % 400), "a" + i));
        }
        for (var sent : asked) {
            assertThat(sent.get()).isInstanceOf(Sent.Done.class);
        }
        assertThat(limits.refusals()).isZero();
        assertThat(telegram.texts())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 500).mapToObj(i -> "a" + i).toList());
    }

    @Test
    void a_broadcast_delays_no_answer_by_two_seconds() throws Exception {
        var limits = telegram.enforceFloodLimits();
        var news = IntStream.range(1000, 2000)
                .mapToObj(ChatId::new)
                .map(chat -> people.submit(() -> outbox.send(Letter.broadcast(chat, to -> message(to, "news")))))
                .toList();
        await().until(() -> !telegram.texts().isEmpty());
        for (var i = 0; i < 10; i++) {
            var before = clock.instant();
            assertThat(answer(new ChatId(1 + i), "answer").get()).isInstanceOf(Sent.Done.class);
            assertThat(Duration.between(before, clock.instant())).isLessThan(Duration.ofSeconds(2));
        }
        assertThat(news).as("the broadcast is not over").anyMatch(sent -> !sent.isDone());
        assertThat(limits.refusals()).isZero();
    }

    @Test
    void a_chat_gets_its_messages_in_order_and_slowly() throws Exception {
        var limits = telegram.enforceFloodLimits();
        var texts = IntStream.range(0, 7).mapToObj(Integer::toString).toList();
        var before = clock.instant();
        for (var text : texts) {
            assertThat(answer(ANN, text).get()).isInstanceOf(Sent.Done.class);
        }
        assertThat(telegram.texts()).isEqualTo(texts);
        assertThat(limits.refusals()).isZero();
        assertThat(Duration.between(before, clock.instant())).isGreaterThan(Duration.ofSeconds(4));
    }

    @Test
    void it_waits_as_long_as_it_is_told_and_others_go_on() throws Exception {
        telegram.fails("sendMessage", Fault.tooMany(4));
        var before = clock.instant();
        var held = answer(ANN, "late");
        await().until(() -> telegram.all("sendMessage").size() == 1);
        assertThat(answer(new ChatId(8), "soon").get()).isInstanceOf(Sent.Done.class);
        assertThat(held.get()).isInstanceOf(Sent.Done.class);
        assertThat(telegram.texts()).containsExactly("soon", "late");
        assertThat(Duration.between(before, clock.instant())).isGreaterThanOrEqualTo(Duration.ofSeconds(4));
        assertThat(telegram.all("sendMessage"))
                .as("one refusal, and none before the time was up")
                .hasSize(3);
    }

    @Test
    void a_failing_server_is_tried_again() throws Exception {
        telegram.fails("sendMessage", new Fault.Page(502), new Fault.Refuse(500, "Internal Server Error", "{}"));
        assertThat(answer(ANN, "hello").get()).isInstanceOf(Sent.Done.class);
        assertThat(telegram.texts()).containsExactly("hello");
    }

    @Test
    void a_message_that_may_have_arrived_is_not_sent_again() throws Exception {
        telegram.fails("sendMessage", new Fault.Lost());
        assertThat(answer(ANN, "once").get()).isInstanceOf(Sent.Uncertain.class);
        assertThat(telegram.texts()).containsExactly("once");
    }

    @Test
    void what_does_no_harm_twice_is_repeated() throws Exception {
        telegram.fails("answerCallbackQuery", new Fault.Lost());
        assertThat(outbox.call(new AnswerCallbackQuery("id"))).isEqualTo(new Sent.Done<>(true));
        assertThat(telegram.taken("answerCallbackQuery")).hasSize(2);
    }

    @Test
    void a_group_that_has_moved_is_followed() throws Exception {
        telegram.fails("sendMessage", Fault.migrated(-100500));
        assertThat(answer(new ChatId(-5), "hello").get()).isInstanceOf(Sent.Done.class);
        assertThat(telegram.taken("sendMessage"))
                .singleElement()
                .satisfies(call -> assertThat(call.chat()).isEqualTo(-100500));
        assertThat(moves).containsExactly(Map.entry(new ChatId(-5), new ChatId(-100500)));
    }

    @Test
    void who_has_gone_is_told_from_what_is_wrong() throws Exception {
        telegram.fails(
                "sendMessage",
                Fault.blocked(),
                new Fault.Refuse(400, "Bad Request: chat not found", "{}"),
                new Fault.Refuse(400, "Bad Request: message thread not found", "{}"));
        assertThat(answer(ANN, "hello").get()).isInstanceOf(Sent.Gone.class);
        assertThat(answer(ANN, "hello").get()).isInstanceOf(Sent.Gone.class);
        assertThat(answer(ANN, "hello").get()).isInstanceOf(Sent.Refused.class);
    }

    @Test
    void a_broadcast_does_not_insist() throws Exception {
        telegram.fails("sendMessage", new Fault.Page(502), new Fault.Page(502), new Fault.Page(502));
        assertThat(outbox.send(Letter.broadcast(ANN, to -> message(to, "news"))))
                .isInstanceOf(Sent.Later.class);
        assertThat(telegram.texts()).isEmpty();
    }

    @Test
    void who_cannot_simply_ask_again_is_waited_with_longer() throws Exception {
        var page = new Fault.Page(502);
        telegram.fails("answerCallbackQuery", page, page, page);
        assertThat(outbox.call(new AnswerCallbackQuery("1"))).isInstanceOf(Sent.Later.class);
        telegram.fails("answerCallbackQuery", page, page, page, page, page, page);
        assertThat(outbox.insist(new AnswerCallbackQuery("2"))).isInstanceOf(Sent.Done.class);
    }

    @Test
    void who_waits_when_it_closes_is_interrupted() {
        telegram.fails("sendMessage", Fault.tooMany(1000), Fault.tooMany(1000));
        var waiting = List.of(answer(ANN, "a"), answer(ANN, "b"));
        await().until(() -> !telegram.all("sendMessage").isEmpty());
        outbox.close();
        people.shutdownNow();
        await().until(() -> waiting.stream().allMatch(Future::isDone));
        assertThat(waiting).allSatisfy(sent -> assertThat(sent.state()).isEqualTo(Future.State.FAILED));
    }

    private Future<Sent<Message>> answer(ChatId chat, String text) {
        return people.submit(() -> outbox.send(Letter.answer(chat, to -> message(to, text))));
    }

    private Duration until(Instant then) {
        return Duration.between(clock.instant(), then);
    }

    private static BotApiMethod<Message> message(ChatId to, String text) {
        return SendMessage.builder().chatId(to.text()).text(text).build();
    }
}

package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Budget;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Platform;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

class TelegramPlatformTest {

    private static final Address ANN = new Address("telegram", "42", Optional.empty());
    private static final Address TOPIC = new Address("telegram", "-1001", Optional.of("5"));

    private final House house = House.today();
    private final FastClock clock = new FastClock(20);
    private final LoopbackBotApi telegram = new LoopbackBotApi(clock);
    private final Connection connection = new Connection(Duration.ofSeconds(5));
    private final Map<ChatId, ChatId> moves = new ConcurrentHashMap<>();
    private final Outbox outbox = new Outbox(
            new HttpBotApi(telegram.settings(), connection), new Limits(), Budget.own(), clock.timing(), moves::put);
    private final Platform platform =
            new TelegramPlatform(outbox, Letters.of(house.desk().commands()), new Channels(outbox, new UserId(42)));

    @AfterEach
    void close() {
        outbox.close();
        connection.close();
        telegram.close();
    }

    @Test
    void brings_a_reply_with_its_buttons_to_the_topic_it_is_meant_for() {
        var choice = new Block.Choice(Line.plain("venue"), "/venue");
        var reply = reply("<b>news</b>").leadingTo(List.of(choice));
        assertThat(platform.deliver(TOPIC, reply, Language.ENGLISH, "news")).isEqualTo(new Delivery.Done());
        assertThat(telegram.taken("sendMessage")).singleElement().satisfies(call -> {
            assertThat(call.chat()).isEqualTo(-1001);
            assertThat(call.body().path("message_thread_id").asInt()).isEqualTo(5);
            assertThat(call.body().path("reply_markup").toString()).contains("1en/venue");
            assertThat(call.text()).isEqualTo("&lt;b&gt;news&lt;/b&gt;");
        });
    }

    @Test
    void a_long_reply_comes_in_its_order() {
        assertThat(platform.deliver(ANN, reply(pages()), Language.ENGLISH, "news"))
                .isEqualTo(new Delivery.Done());
        assertThat(telegram.texts()).hasSizeGreaterThan(1);
        assertThat(String.join(" ", telegram.texts()).replaceAll("\\s+", " ")).isEqualTo(pages());
    }

    @Test
    void a_reply_whose_rest_must_wait_is_not_begun_anew() {
        telegram.fails("sendMessage", new Fault.Slow(Duration.ofMillis(1)), Fault.tooMany(2), new Fault.Page(502));
        assertThat(platform.deliver(ANN, reply(pages()), Language.ENGLISH, "news"))
                .isEqualTo(new Delivery.Done());
        assertThat(telegram.texts()).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    }

    @Test
    void tells_to_come_later_when_telegram_says_so_or_fails() {
        telegram.fails("sendMessage", Fault.tooMany(3), Fault.tooMany(3), Fault.tooMany(3));
        assertThat(deliver()).isEqualTo(new Delivery.Later(Duration.ofSeconds(3)));
        telegram.fails("sendMessage", new Fault.Page(502), new Fault.Page(502), new Fault.Page(502));
        assertThat(deliver()).isInstanceOf(Delivery.Later.class);
        assertThat(telegram.texts()).isEmpty();
        assertThat(deliver()).isEqualTo(new Delivery.Done());
    }

    @Test
    void says_who_has_gone() {
        telegram.fails("sendMessage", Fault.blocked());
        assertThat(deliver()).isEqualTo(new Delivery.Gone("Forbidden: bot was blocked by the user"));
    }

    @Test
    void says_where_a_group_has_moved_and_sends_nothing() {
        telegram.fails("sendMessage", Fault.migrated(-100500));
        var group = new Address("telegram", "-5", Optional.empty());
        assertThat(platform.deliver(group, reply("news"), Language.ENGLISH, "news"))
                .isEqualTo(new Delivery.Moved(new Address("telegram", "-100500", Optional.empty())));
        assertThat(telegram.texts()).isEmpty();
        assertThat(moves).containsExactly(Map.entry(new ChatId(-5), new ChatId(-100500)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bad Request: message thread not found",
                "Bad Request: TOPIC_CLOSED",
                "Bad Request: TOPIC_DELETED"
            })
    void a_topic_that_is_no_more_is_gone_and_general_gets_nothing(String why) {
        telegram.fails("sendMessage", new Fault.Refuse(400, why, "{}"));
        assertThat(platform.deliver(TOPIC, reply("news"), Language.ENGLISH, "news"))
                .isEqualTo(new Delivery.Gone(why));
        assertThat(telegram.texts()).isEmpty();
    }

    @Test
    void what_telegram_refuses_is_nobodys_farewell() {
        telegram.fails("sendMessage", new Fault.Refuse(400, "Bad Request: can't parse entities", "{}"));
        assertThat(deliver()).isEqualTo(new Delivery.Later(Duration.ofHours(1)));
    }

    @Test
    void what_may_have_arrived_is_done() {
        telegram.fails("sendMessage", new Fault.Lost());
        assertThat(deliver()).isEqualTo(new Delivery.Done());
        assertThat(telegram.texts()).containsExactly("news");
    }

    @Test
    void what_is_on_its_way_when_the_bot_is_told_to_stop_is_done_and_comes_no_second_time() throws Exception {
        telegram.fails("sendMessage", new Fault.Slow(Duration.ofSeconds(4)));
        var delivered = new CompletableFuture<Delivery>();
        var postman = Thread.startVirtualThread(() -> delivered.complete(deliver()));
        await().until(() -> telegram.all("sendMessage").size() == 1);
        postman.interrupt();
        assertThat(delivered.get(3, TimeUnit.SECONDS)).isEqualTo(new Delivery.Done());
    }

    @Test
    void what_waits_for_its_turn_when_the_bot_is_told_to_stop_is_for_the_next_start() throws Exception {
        var delivered = new CompletableFuture<Delivery>();
        var postman = Thread.startVirtualThread(() -> {
            Thread.currentThread().interrupt();
            delivered.complete(deliver());
        });
        postman.join();
        assertThat(delivered.get()).isInstanceOf(Delivery.Later.class);
        assertThat(telegram.all("sendMessage")).isEmpty();
    }

    private Delivery deliver() {
        return platform.deliver(ANN, reply("news"), Language.ENGLISH, "news");
    }

    private static Reply reply(String text) {
        return Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain(text)));
    }

    private static String pages() {
        return IntStream.range(0, 2000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }
}

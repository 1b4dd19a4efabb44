package org.rapporteur.telegram;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Condition;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.Timing;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

class PollerTest {

    private static final Duration SOON = Duration.ofSeconds(3);

    /** Long enough for a busy machine, and far less than the server would wait. */
    private static final int PATIENCE = 20;

    private final LoopbackBotApi telegram = new LoopbackBotApi();
    private final Connection connection = new Connection(Duration.ofSeconds(5));
    private final Logger bot = (Logger) LoggerFactory.getLogger(TelegramBot.class);
    private final List<Poller> pollers = new ArrayList<>();
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        pollers.forEach(poller -> poller.stop(Duration.ZERO, PollerTest::nothingMore));
        connection.close();
        telegram.close();
    }

    @Test
    void what_is_said_is_heard_once_and_confirmed() {
        start(this::hear);
        telegram.says(1, "before");
        await().until(() -> heard.equals(List.of("before")));
        telegram.says(1, "after");
        await().until(() -> heard.equals(List.of("before", "after")));
        await().until(() -> telegram.unconfirmed().isEmpty());
    }

    @Test
    void what_was_in_hand_when_the_handler_died_comes_again() {
        var ids = LongStream.range(0, 60)
                .map(person -> telegram.says(person + 1, "q" + person))
                .boxed()
                .toList();
        var done = ConcurrentHashMap.<Long>newKeySet();
        var first = start(update -> {
            if (update.getUpdateId() % 3 == 0) {
                new CountDownLatch(1).await();
            }
            done.add((long) update.getUpdateId());
        });
        await().until(() -> done.size() == 40);
        first.stop(Duration.ZERO, PollerTest::nothingMore);
        first.ended().join();

        assertThat(telegram.unconfirmed()).as("from the first unhandled one on").containsAll(lost(ids, done));
        start(update -> done.add((long) update.getUpdateId()));
        await().until(() -> done.containsAll(ids));
        await().until(() -> telegram.unconfirmed().isEmpty());
    }

    @Test
    void what_was_handled_behind_a_slow_one_is_not_handled_again_after_a_crash() {
        telegram.says(1, "slow");
        telegram.says(2, "quick");
        var memory = new Remembered();
        var crashing = start(memory, update -> {
            if (text(update).equals("slow")) {
                new CountDownLatch(1).await();
            }
            hear(update);
        });
        await().until(() -> memory.ids().size() == 1);
        crashing.stop(Duration.ZERO, PollerTest::nothingMore);
        crashing.ended().join();
        assertThat(telegram.unconfirmed()).hasSize(2);
        start(memory, this::hear);
        await().until(() -> telegram.unconfirmed().isEmpty());
        assertThat(heard).containsExactly("quick", "slow");
    }

    @Test
    void what_cannot_be_read_is_skipped_and_holds_nobody_up() {
        telegram.says(1, "one");
        telegram.arrives("{\"message\":{\"message_id\":\"no number\",\"chat\":{\"id\":[]},\"text\":{}}}");
        telegram.arrives(
                "{\"message\":{\"message_id\":99999999999,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}}");
        telegram.arrives("{\"a_thing_of_2030\":{\"x\":1}}");
        telegram.says(1, "two");
        start(this::hear);
        await().until(() -> heard.containsAll(List.of("one", "two")));
        await().until(() -> telegram.unconfirmed().isEmpty());
    }

    @Test
    void what_fails_is_told_and_not_tried_for_ever() {
        telegram.says(1, "fails");
        telegram.says(1, "works");
        start(update -> {
            if (text(update).equals("fails")) {
                throw new IllegalStateException("a bug");
            }
            hear(update);
        });
        await().until(() -> heard.equals(List.of("works")));
        await().until(() -> telegram.unconfirmed().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404})
    void a_wrong_token_ends_it_in_words_for_the_host(int code) {
        telegram.fails("getUpdates", new Fault.Refuse(code, "Unauthorized", "{}"));
        assertThat(start(this::hear)
                        .ended()
                        .orTimeout(PATIENCE, TimeUnit.SECONDS)
                        .join())
                .isInstanceOfSatisfying(
                        End.Failed.class,
                        end -> assertThat(end.words())
                                .contains(
                                        "does not know this bot's token (" + code + ")", "@BotFather", "TELEGRAM_TOKEN")
                                .doesNotContain("TEST"));
    }

    @Test
    void another_poller_is_waited_for() {
        telegram.fails("getUpdates", Fault.conflict(), Fault.conflict());
        telegram.says(1, "hello");
        start(this::hear);
        await().until(() -> heard.equals(List.of("hello")));
        assertThat(longest()).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(5));
    }

    @Test
    void a_webhook_is_taken_away() {
        telegram.fails(
                "getUpdates",
                new Fault.Refuse(409, "Conflict: can't use getUpdates method while webhook is active", "{}"));
        telegram.says(1, "hello");
        start(this::hear);
        await().until(() -> heard.equals(List.of("hello")));
        assertThat(telegram.taken("deleteWebhook")).hasSize(1);
    }

    @Test
    void a_webhook_that_cannot_be_taken_away_is_tried_again_after_a_pause() {
        var webhook = new Fault.Refuse(409, "Conflict: can't use getUpdates method while webhook is active", "{}");
        telegram.fails("getUpdates", webhook, webhook);
        telegram.fails("deleteWebhook", Fault.tooMany(5));
        telegram.says(1, "hello");
        start(this::hear);
        await().until(() -> heard.equals(List.of("hello")));
        assertThat(longest()).isBetween(Duration.ofMillis(4900), Duration.ofSeconds(5));
        assertThat(telegram.all("deleteWebhook")).hasSize(2);
    }

    @Test
    void it_waits_as_long_as_it_is_told() {
        telegram.fails("getUpdates", Fault.tooMany(7));
        telegram.says(1, "hello");
        start(this::hear);
        await().until(() -> heard.equals(List.of("hello")));
        assertThat(longest()).isBetween(Duration.ofMillis(6900), Duration.ofSeconds(7));
    }

    @Test
    void it_comes_back_after_errors_resets_and_slow_answers() {
        telegram.fails(
                "getUpdates",
                new Fault.Page(502),
                new Fault.Refuse(500, "Internal Server Error", "{}"),
                new Fault.Reset(),
                new Fault.Lost(),
                new Fault.Slow(Duration.ofMillis(300)));
        telegram.says(1, "hello");
        start(this::hear);
        await().until(() -> heard.equals(List.of("hello")));
        await().until(() -> telegram.unconfirmed().isEmpty());
        assertThat(longest()).as("twice as long after each failure").isBetween(SOON, Duration.ofSeconds(4));
    }

    /** Waits of half a second, one, two and so on up to half a minute, until ten minutes are over. */
    @Test
    void ten_minutes_without_a_server_are_told_once_and_what_was_asked_meanwhile_is_answered() {
        var down = new Fault.Page(520);
        telegram.fails("getUpdates", Collections.nCopies(26, down).toArray(Fault[]::new));
        telegram.says(1, "meanwhile");
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        bot.addAppender(log);
        var poller = start(this::hear);
        await().until(() -> heard.equals(List.of("meanwhile")));
        bot.detachAppender(log);

        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isGreaterThan(Duration.ofMinutes(10));
        assertThat(longest()).isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsOnlyOnce("No updates from Telegram: its server fails (HTTP 520). Trying again.");
        assertThat(poller.condition()).isEqualTo(new Condition.Serving());
    }

    @Test
    void after_a_failure_it_asks_without_waiting_and_then_waits_again() {
        telegram.fails("getUpdates", new Fault.Page(502));
        start(this::hear);
        await().until(() -> telegram.all("getUpdates").size() == 3);
        assertThat(telegram.all("getUpdates"))
                .extracting(call -> call.body().path("timeout").asLong())
                .containsExactly(50L, 0L, 50L);
    }

    @Test
    void what_is_delivered_twice_is_handled_once() {
        start(this::hear);
        var json =
                "{\"message\":{\"message_id\":1,\"date\":1,\"text\":\"once\",\"chat\":{\"id\":1,\"type\":\"private\"}}}";
        var id = telegram.arrives(json);
        await().until(() -> telegram.unconfirmed().isEmpty());
        telegram.repeats(id, json);
        telegram.says(1, "next");
        await().until(() -> heard.contains("next"));
        await().until(() -> telegram.unconfirmed().isEmpty());
        assertThat(heard).containsExactly("once", "next");
    }

    @Test
    void it_stops_at_once_while_it_waits_at_the_server() {
        var poller = start(this::hear);
        await().until(() -> telegram.all("getUpdates").size() == 1);
        poller.stop(SOON, PollerTest::nothingMore);
        assertThat(poller.ended().orTimeout(PATIENCE, TimeUnit.SECONDS).join()).isEqualTo(new End.Stopped());
        telegram.says(1, "too late");
        assertThat(telegram.unconfirmed()).hasSize(1);
        assertThat(heard).isEmpty();
    }

    @Test
    void on_stop_it_finishes_what_is_in_hand_and_confirms_it() {
        var mayGoOn = new CountDownLatch(1);
        telegram.says(1, "a");
        telegram.says(1, "b");
        var poller = start(HandledUpdates.forgetful(), Timing.real(InstantSource.system()), update -> {
            mayGoOn.await();
            hear(update);
        });
        await().until(() -> telegram.all("getUpdates").size() > 1);
        poller.stop(Duration.ofMinutes(1), PollerTest::nothingMore);
        mayGoOn.countDown();
        poller.ended().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        assertThat(heard).containsExactly("a", "b");
        assertThat(telegram.unconfirmed()).isEmpty();
    }

    @Test
    void chats_run_at_once_and_each_keeps_its_order() {
        var together = new CyclicBarrier(5);
        IntStream.range(0, 20)
                .forEach(turn -> LongStream.range(1, 6).forEach(chat -> telegram.says(chat, chat + ":" + turn)));
        start(update -> {
            if (text(update).endsWith(":0")) {
                meet(together);
            }
            hear(update);
        });
        await().until(() -> heard.size() == 100);
        LongStream.range(1, 6)
                .forEach(chat -> assertThat(heard.stream().filter(line -> line.startsWith(chat + ":")))
                        .containsExactlyElementsOf(IntStream.range(0, 20)
                                .mapToObj(turn -> chat + ":" + turn)
                                .toList()));
    }

    @Test
    void one_stuck_chat_does_not_hold_up_the_others_nor_spin() {
        telegram.says(1, "stuck");
        start(update -> {
            if (text(update).equals("stuck")) {
                new CountDownLatch(1).await();
            }
            hear(update);
        });
        await().until(() -> telegram.all("getUpdates").size() >= 2);
        LongStream.range(2, 90).forEach(chat -> telegram.says(chat, "q" + chat));
        await().until(() -> heard.size() == 88);
        assertThat(telegram.all("getUpdates").size()).isLessThan(300);
    }

    @Test
    void one_stuck_chat_does_not_make_the_bot_deaf_when_more_ask_than_the_server_gives_out_at_once() throws Exception {
        var mayEnd = new CountDownLatch(1);
        var clock = new FastClock(20);
        telegram.says(1, "stuck");
        start(HandledUpdates.forgetful(), clock.timing(), update -> {
            if (text(update).equals("stuck")) {
                mayEnd.await();
            }
            hear(update);
        });
        await().until(() -> telegram.all("getUpdates").size() >= 2);
        LongStream.range(2, 252).forEach(chat -> telegram.says(chat, "q" + chat));
        await().until(() -> heard.size() == 250);
        assertThat(heard).doesNotContain("stuck").doesNotHaveDuplicates();
        mayEnd.countDown();
        await().until(() -> heard.contains("stuck"));
    }

    private Poller start(Inbox inbox) {
        return start(HandledUpdates.forgetful(), inbox);
    }

    /** Long pauses are noted down and pass at once; the short ones between two looks are kept. */
    private Poller start(HandledUpdates memory, Inbox inbox) {
        var clock = new SkippingClock(pauses);
        return start(memory, new Timing(clock, clock::pause), inbox);
    }

    private Poller start(HandledUpdates memory, Timing timing, Inbox inbox) {
        var source = new LongPoll(telegram.settings(), connection, Poller.LONGEST_WAIT);
        var poller = new Poller(source, inbox, memory, timing);
        pollers.add(poller);
        poller.start();
        return poller;
    }

    private static void nothingMore() {}

    private Duration longest() {
        return Collections.max(pauses);
    }

    private void hear(Update update) {
        if (update.hasMessage()) {
            heard.add(text(update));
        }
    }

    private static String text(Update update) {
        return update.getMessage().getText();
    }

    private static void meet(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await(PATIENCE, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the chats do not run at once", e);
        }
    }

    private static Set<Long> lost(List<Long> ids, Set<Long> done) {
        return ids.stream().filter(id -> !done.contains(id)).collect(toSet());
    }
}

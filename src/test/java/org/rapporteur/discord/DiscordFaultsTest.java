package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.discord.Incoming.press;
import static org.rapporteur.discord.Incoming.slash;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Overheard;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** What goes wrong with an answer: here, and on its way. */
class DiscordFaultsTest {

    @Test
    void a_command_that_fails_says_so_in_one_line() {
        var faulty = SmallDesk.with(_ -> {
            throw new IllegalStateException("a fault of ours");
        });
        try (var served = served(discord -> LoopbackHouse.with(faulty, discord))) {
            var answer = served.discord().asks(slash("venue").locale("uk")).original();
            assertThat(answer.words())
                    .contains("/довідка")
                    .doesNotContain("fault")
                    .doesNotContain("\n");
        }
    }

    @Test
    void an_answer_that_takes_long_is_announced() {
        var ready = new CountDownLatch(1);
        var slow = SmallDesk.with(_ -> {
            await(ready);
            return Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain("At last.")));
        });
        try (var served = served(discord -> LoopbackHouse.announcing(slow, discord))) {
            var asked = served.discord().asks(slash("venue"));

            assertThat(asked.reply().type()).isEqualTo(Asked.MESSAGE_LATER);
            assertThat(asked.reply().isEphemeral()).isTrue();
            assertThat(served.discord().asks(slash("help")).original().words())
                    .as("others meanwhile")
                    .isEqualTo("Help.");
            ready.countDown();
            assertThat(asked.original().words()).isEqualTo("At last.");
        }
    }

    @Test
    void a_crowd_waits_at_discord_and_not_in_the_memory_of_the_bot() {
        var heard = new AtomicInteger();
        var ready = new CountDownLatch(1);
        var slow = SmallDesk.with(_ -> {
            heard.incrementAndGet();
            await(ready);
            return Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain("At last.")));
        });
        int atOnce = Threads.HEARD_AT_ONCE;
        try (var served = served(discord -> LoopbackHouse.with(slow, discord))) {
            var crowd = Stream.generate(() -> served.discord().asks(slash("venue")))
                    .limit(atOnce + 50)
                    .toList();
            Awaiting.until(() -> heard.get() >= atOnce);
            assertThat(Awaiting.soon(() -> heard.get() > atOnce)).isFalse();
            ready.countDown();
            assertThat(crowd)
                    .allSatisfy(asked -> assertThat(asked.original().words()).isEqualTo("At last."));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @MethodSource("passing")
    void what_passes_at_once_is_overcome(Fault fault) {
        try (var served = served(LoopbackHouse::on)) {
            served.discord().fails(Route.ANSWER, fault);
            assertThat(served.discord().asks(slash("venue")).original().words()).contains("Geneva");
        }
    }

    static Stream<Fault> passing() {
        return Stream.of(
                new Fault.Page(502),
                new Fault.Page(503),
                new Fault.Reset(),
                Fault.tooMany(Duration.ofMillis(100)),
                new Fault.TooMany(Duration.ofMillis(100), true));
    }

    @ParameterizedTest
    @MethodSource("final_ones")
    void what_cannot_be_answered_any_more_disturbs_nobody_else(Fault fault) {
        try (var served = served(LoopbackHouse::on)) {
            var discord = served.discord().fails(Route.ANSWER, fault);
            var lost = discord.asks(slash("venue"));
            Awaiting.until(() -> discord.calls(Route.ANSWER).size() == 1);

            assertThat(discord.asks(slash("dates")).original().words()).contains("Feb");
            assertThat(lost.isAnswered()).isFalse();
        }
    }

    static Stream<Fault> final_ones() {
        return Stream.of(Fault.acknowledged(), Fault.unknownInteraction(), new Fault.Page(500), Fault.missingAccess());
    }

    @Test
    void an_answer_whose_receipt_is_lost_is_given_once() {
        try (var served = served(LoopbackHouse::on)) {
            var discord = served.discord().fails(Route.ANSWER, new Fault.Lost());
            assertThat(discord.asks(slash("venue")).original().words()).contains("Geneva");
            assertThat(discord.asks(slash("dates")).original().words()).contains("Feb");
        }
    }

    @Test
    void an_announcement_whose_receipt_is_lost_is_followed_by_its_answer() {
        var ready = new CountDownLatch(1);
        var slow = SmallDesk.with(_ -> {
            await(ready);
            return Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain("At last.")));
        });
        try (var served = served(discord -> LoopbackHouse.announcing(slow, discord))) {
            var discord = served.discord().fails(Route.ANSWER, new Fault.Lost());
            var asked = discord.asks(slash("venue"));
            assertThat(asked.reply().type()).isEqualTo(Asked.MESSAGE_LATER);
            ready.countDown();
            assertThat(asked.original().words()).isEqualTo("At last.");
        }
    }

    @Test
    void an_answer_whose_receipt_is_lost_goes_on_in_its_next_message() {
        var lengthy = SmallDesk.with(_ -> new Reply(
                Status.ANSWERED,
                IntStream.range(0, 60)
                        .<Block>mapToObj(number -> new Block.Paragraph(Line.plain(number + " words".repeat(20))))
                        .toList(),
                List.of()));
        try (var served = served(discord -> LoopbackHouse.with(lengthy, discord))) {
            var asked = served.discord().fails(Route.ANSWER, new Fault.Lost()).asks(slash("venue"));
            assertThat(asked.followUp(0).words()).contains("59 words");
        }
    }

    @Test
    void what_is_shared_is_posted_though_the_receipt_of_the_press_is_lost() {
        try (var served = served(LoopbackHouse::on)) {
            var discord = served.discord();
            var answer = discord.asks(slash("venue")).original();
            discord.fails(Route.ANSWER, new Fault.Lost());
            discord.asks(press(answer, "1sen/venue"));
            assertThat(discord.awaitPosted(LoopbackGuild.HOME.channel(), 0).words())
                    .contains("Geneva");
        }
    }

    @Test
    void what_came_too_late_is_not_answered() {
        var clock = new AtomicReference<>(Instant.now());
        var discord = new LoopbackDiscord(clock::get);
        clock.set(discord.opened().minus(Duration.ofMinutes(5)));
        try (var _ = ServedDiscord.by(LoopbackHouse::on, discord)) {
            var late = discord.asks(slash("venue"));
            clock.set(discord.opened());
            assertThat(discord.asks(slash("dates")).original().words()).contains("Feb");
            assertThat(late.isAnswered()).isFalse();
            Awaiting.until(() -> !discord.calls(Route.ANSWER).isEmpty());
            assertThat(discord.calls(Route.ANSWER)).hasSize(1);
        }
    }

    @Test
    void what_is_not_understood_disturbs_nobody_else_and_is_not_repeated_in_the_log() {
        try (var served = served(LoopbackHouse::on);
                var log = Overheard.fromEverybody()) {
            var discord = served.discord();
            discord.line()
                    .dispatch(session -> session.dispatch(
                            "INTERACTION_CREATE",
                            Payloads.read("{\"id\": \"1\", \"token\": \"secret\", \"type\": 2}")));
            assertThat(discord.asks(slash("dates")).original().words()).contains("Feb");
            assertThat(log.lines())
                    .anySatisfy(line -> assertThat(line).contains("passed over"))
                    .noneSatisfy(line -> assertThat(line).contains("secret"));
        }
    }

    private static ServedDiscord served(Function<LoopbackDiscord, LoopbackHouse> bot) {
        return ServedDiscord.by(bot, LoopbackDiscord.unhurried());
    }
}

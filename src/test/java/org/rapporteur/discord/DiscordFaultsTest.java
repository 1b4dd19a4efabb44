package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.discord.Incoming.slash;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Overheard;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Condition;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Interpreter;
import org.rapporteur.chat.Request;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** What goes wrong at Discord, on the way there, and here. */
class DiscordFaultsTest {

    private final LoopbackDiscord discord = new LoopbackDiscord();
    private Optional<LoopbackHouse> house = Optional.empty();

    @AfterEach
    void close() {
        house.ifPresent(LoopbackHouse::close);
        discord.close();
    }

    private LoopbackHouse open() {
        return open(House.today().desk());
    }

    private LoopbackHouse open(Desk desk) {
        house = Optional.of(LoopbackHouse.with(desk, discord));
        discord.awaitCommands(1);
        return house.get();
    }

    // Here.

    @Test
    void a_command_that_fails_says_so_in_one_line() {
        open(desk(_ -> {
            throw new IllegalStateException("a fault of ours");
        }));
        var answer = discord.asks(slash("venue").locale("uk")).original();
        assertThat(answer.words()).contains("/довідка").doesNotContain("fault").doesNotContain("\n");
    }

    @Test
    void an_answer_that_takes_long_is_announced() {
        var ready = new CountDownLatch(1);
        open(desk(_ -> {
            await(ready);
            return Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain("At last.")));
        }));
        var asked = discord.asks(slash("venue"));

        assertThat(asked.reply().type()).isEqualTo(Asked.MESSAGE_LATER);
        assertThat(asked.reply().isEphemeral()).isTrue();
        assertThat(discord.asks(slash("help")).original().words())
                .as("others meanwhile")
                .isEqualTo("Help.");
        ready.countDown();
        assertThat(asked.original().words()).isEqualTo("At last.");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Desk desk(Function<Request, Reply> venue) {
        var phrases = House.today().phrases();
        var help = Command.alone("help", _ -> Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain("Help."))));
        var commands = new Commands(List.of(Command.alone("venue", venue), help), phrases);
        return new Desk(
                commands, (_, own) -> new Interpreter.Interpretation(own, new Interpreter.Reading.Beyond()), phrases);
    }

    // The API.

    @ParameterizedTest
    @MethodSource("passing")
    void what_passes_at_once_is_overcome(Fault fault) {
        open();
        discord.fails(Route.ANSWER, fault);
        assertThat(discord.asks(slash("venue")).original().words()).contains("Geneva");
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
        open();
        discord.fails(Route.ANSWER, fault);
        var lost = discord.asks(slash("venue"));
        Awaiting.until(() -> discord.calls(Route.ANSWER).size() == 1);

        assertThat(discord.asks(slash("dates")).original().words()).contains("Feb");
        assertThat(lost.isAnswered()).isFalse();
    }

    static Stream<Fault> final_ones() {
        return Stream.of(Fault.acknowledged(), Fault.unknownInteraction(), new Fault.Page(500), Fault.missingAccess());
    }

    @Test
    void an_answer_whose_receipt_is_lost_is_given_once() {
        open();
        discord.fails(Route.ANSWER, new Fault.Lost());
        assertThat(discord.asks(slash("venue")).original().words()).contains("Geneva");
        assertThat(discord.asks(slash("dates")).original().words()).contains("Feb");
    }

    @Test
    void what_came_too_late_is_not_answered() {
        var way = new AtomicReference<>(Duration.ofMinutes(5));
        var slow = new LoopbackDiscord(() -> InstantSource.system().instant().minus(way.get()));
        try (slow;
                var _ = LoopbackHouse.on(slow)) {
            slow.awaitCommands(1);
            var late = slow.asks(slash("venue"));
            way.set(Duration.ZERO);
            assertThat(slow.asks(slash("dates")).original().words()).contains("Feb");
            assertThat(late.isAnswered()).isFalse();
            assertThat(slow.calls(Route.ANSWER)).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void what_is_not_understood_disturbs_nobody_else_and_is_not_repeated_in_the_log() {
        open();
        try (var log = Overheard.fromEverybody()) {
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

    // The gateway.

    @ParameterizedTest
    @MethodSource("breaks")
    void after_a_break_the_bot_is_back_and_answers_nothing_twice(Break how) {
        discord.line().heartbeatEvery(Duration.ofMillis(800));
        open();
        assertThat(discord.asks(slash("venue")).original().words()).contains("Geneva");
        how.happens().accept(discord.line());
        how.isOver().accept(discord.line());

        Awaiting.until(this::answers);
        assertThat(discord.calls(Route.ANSWER))
                .extracting(call -> call.parameters().getFirst())
                .doesNotHaveDuplicates();
    }

    @Test
    void what_was_asked_during_a_break_is_answered_when_the_connection_is_back() {
        open();
        assertThat(discord.asks(slash("venue")).original().words()).contains("Geneva");
        discord.line().zombie();
        var asked = discord.asks(slash("dates"));
        discord.line().drop();

        discord.line().awaitResumes(1);
        assertThat(asked.original().words()).contains("Feb");
    }

    /** What is asked while the bot is not quite back is lost, at Discord too. */
    private boolean answers() {
        var asked = discord.asks(slash("dates"));
        return Awaiting.soon(asked::isAnswered);
    }

    record Break(String name, Consumer<LoopbackGateway> happens, Consumer<LoopbackGateway> isOver) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Break> breaks() {
        Consumer<LoopbackGateway> resumed = line -> line.awaitResumes(1);
        Consumer<LoopbackGateway> anew = line -> line.awaitIdentifies(2);
        return Stream.of(
                new Break("reconnect", LoopbackGateway::reconnect, resumed),
                new Break("op 9, resumable", line -> line.invalidate(true), resumed),
                new Break("op 9, not resumable", line -> line.invalidate(false), anew),
                new Break("close 4000", line -> line.close(4000), resumed),
                new Break("close 1001", line -> line.close(1001), resumed),
                new Break("nobody hears its heart", LoopbackGateway::zombie, resumed),
                new Break(
                        "drop, and then no connection",
                        line -> {
                            line.refuseConnections(2);
                            line.drop();
                        },
                        resumed),
                new Break("close 4009", line -> line.close(4009), anew),
                new Break("drop", LoopbackGateway::drop, resumed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        4004 | does not know this bot's token (4004)
        4010 | (4010): there is no such shard
        4011 | (4011): the bot is in too many servers
        4012 | (4012): it does not speak as this version
        4013 | (4013): it does not speak as this version
        4014 | (4014): it grants this bot less
        """)
    void what_ends_for_good_is_told_with_its_remedy(int code, String words) {
        var bot = open().bot();
        discord.line().close(code);

        Awaiting.until(() -> bot.ended().isDone());
        assertThat(bot.ended().join())
                .hasValueSatisfying(told -> assertThat(told).contains(words));
        assertThat(bot.condition()).isInstanceOf(Condition.Over.class);
    }

    @Test
    void who_stops_it_is_no_fault() {
        var bot = open().bot();
        bot.close();
        assertThat(bot.ended().join()).isEmpty();
    }

    // The commands.

    @Test
    void commands_are_written_once_and_not_again() {
        open().close();
        var registered = discord.commands();
        house = Optional.of(LoopbackHouse.on(discord));
        Awaiting.until(() -> discord.calls(Route.READ_COMMANDS).size() == 2);
        assertThat(discord.asks(slash("venue")).original().words()).contains("Geneva");
        assertThat(discord.calls(Route.WRITE_COMMANDS)).hasSize(1);
        assertThat(discord.commands()).isEqualTo(registered);
    }

    @Test
    void commands_are_looked_at_again_when_discord_did_not_answer() {
        discord.fails(Route.READ_COMMANDS, new Fault.Page(500), new Fault.Page(500));
        discord.fails(Route.WRITE_COMMANDS, new Fault.Page(500));
        var own = House.today();
        var menu = new Menu(own.desk().commands().all(), own.phrases());
        try (var bot = new PlainBot(discord, _ -> {})) {
            new Registration(menu, Duration.ofMillis(50)).see(bot.ready());
            discord.awaitCommands(1);
        }
        assertThat(discord.calls(Route.READ_COMMANDS)).hasSize(4);
    }

    @Test
    void commands_that_changed_are_written_again() {
        open(desk(_ -> Reply.of(Status.UNKNOWN))).close();
        house = Optional.of(LoopbackHouse.on(discord));
        assertThat(discord.awaitCommands(2).size()).isGreaterThan(20);
    }

    @Test
    void another_process_with_the_other_shards_leaves_commands_alone() {
        discord.line().shards(2, 2);
        house = Optional.of(LoopbackHouse.with(new Shards(2, 1, 1), discord));
        discord.line().awaitReady();
        assertThat(discord.line().identifies()).singleElement().satisfies(identified -> {
            assertThat(identified.shard()).isEqualTo(1);
            assertThat(identified.shards()).isEqualTo(2);
        });
        house.get().close();
        assertThat(discord.calls(Route.READ_COMMANDS)).isEmpty();
    }

    @Test
    void no_intent_is_asked_for_that_needs_a_review() {
        open();
        assertThat(discord.line().identifies())
                .singleElement()
                .extracting(LoopbackGateway.Identified::intents)
                .isEqualTo(1L | 1L << 9 | 1L << 12);
    }
}

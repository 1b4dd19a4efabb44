package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.discord.Incoming.slash;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.chat.Condition;

/** The connection to the gateway breaks off: for a while, or for good. */
class BreaksTest {

    @AutoClose
    private final ServedDiscord served = ServedDiscord.by(BreaksTest::bot, LoopbackDiscord.unhurried());

    private final LoopbackDiscord discord = served.discord();
    private final DiscordBot bot = served.house().bot();

    /** With a heart that beats so fast that a break is soon noticed. */
    private static LoopbackHouse bot(LoopbackDiscord discord) {
        discord.line().heartbeatEvery(Duration.ofMillis(800));
        return LoopbackHouse.on(discord);
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void after_a_break_the_bot_is_back_and_answers_nothing_twice(Break how) {
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
        discord.line().close(code);

        Awaiting.until(() -> bot.ended().isDone());
        assertThat(bot.ended().join())
                .hasValueSatisfying(told -> assertThat(told).contains(words));
        assertThat(bot.condition()).isInstanceOf(Condition.Over.class);
    }

    @Test
    void what_ends_for_good_is_not_tried_again() {
        discord.line().close(4012);

        Awaiting.until(() -> bot.ended().isDone());
        await().during(Duration.ofSeconds(3))
                .until(() -> discord.line().identifies().size() == 1);
    }

    @Test
    void who_stops_it_is_no_fault() {
        bot.close();
        assertThat(bot.ended().join()).isEmpty();
    }
}

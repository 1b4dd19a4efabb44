package org.rapporteur.telegram;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.BotProcess;

/** The bot as a process, killed, stopped and started again while a hundred people wait for their answers. */
class RestartTest {

    private static final List<Long> PEOPLE =
            LongStream.rangeClosed(1, 100).boxed().toList();

    /** From Telegram's having taken an answer to the bot's having noted that down. */
    private static final Duration ON_THE_WAY = Duration.ofMillis(1500);

    @TempDir
    private Path directory;

    @AutoClose
    private final LoopbackBotApi telegram = new LoopbackBotApi();

    @Test
    void killed_in_the_middle_it_loses_nothing_and_repeats_only_what_was_on_its_way() throws Exception {
        everybodyAsks();
        Set<Long> onTheWay;
        try (var killed = BotProcess.start(directory, List.of(telegram.environment()))) {
            awaitAnswers(45);
            var kill = InstantSource.system().instant();
            killed.kill();
            onTheWay = onTheWay(kill);
        }
        assertThat(answered()).as("the kill came in the middle").hasSizeLessThan(PEOPLE.size());

        try (var _ = BotProcess.start(directory, List.of(telegram.environment()))) {
            awaitAnswers(PEOPLE.size());
            await().until(() -> telegram.unconfirmed().isEmpty());
            assertThat(answeredTwice()).isSubsetOf(onTheWay);
        }
    }

    @Test
    void told_to_stop_it_answers_what_is_in_hand_and_nobody_twice() throws Exception {
        everybodyAsks();
        try (var stopped = BotProcess.start(directory, List.of(telegram.environment()))) {
            awaitAnswers(45);
            var told = InstantSource.system().instant();
            stopped.stop();
            assertThat(stopped.exitCode()).as(stopped.log()).isZero();
            assertThat(Duration.between(told, InstantSource.system().instant())).isLessThan(Duration.ofSeconds(5));
        }
        try (var _ = BotProcess.start(directory, List.of(telegram.environment()))) {
            awaitAnswers(PEOPLE.size());
            await().until(() -> telegram.unconfirmed().isEmpty());
            assertThat(answeredTwice()).isEmpty();
        }
    }

    @Test
    void a_stop_while_it_waits_for_questions_takes_no_time_and_the_log_stays_short() throws Exception {
        try (var bot = BotProcess.start(directory, List.of(telegram.environment()))) {
            await().until(() -> !telegram.all("getUpdates").isEmpty());
            bot.stop();
            assertThat(bot.exitCode()).isZero();
            assertThat(bot.log().lines())
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .endsWith("On Telegram as @rapporteur_bot: https://t.me/rapporteur_bot"),
                            line -> assertThat(line).endsWith("Stopping: what is in hand is answered first."),
                            line -> assertThat(line).endsWith("Stopped."));
        }
    }

    @Test
    void a_token_that_telegram_does_not_know_ends_it_with_advice() throws Exception {
        telegram.fails("getMe", Fault.unauthorized());
        try (var bot = BotProcess.start(directory, List.of(telegram.environment()))) {
            assertThat(bot.exitCode()).isEqualTo(1);
            assertThat(bot.log())
                    .contains("Telegram does not know this bot's token (401)", "@BotFather", "TELEGRAM_API_URL")
                    .doesNotContain("TEST-token", "Exception");
        }
    }

    @Test
    void it_waits_for_a_server_that_is_down() throws Exception {
        telegram.fails("getMe", new Fault.Page(502), new Fault.Reset());
        telegram.says(1, "/venue");
        try (var bot = BotProcess.start(directory, List.of(telegram.environment()))) {
            awaitAnswers(1);
            assertThat(bot.log())
                    .contains("Telegram does not tell who this bot is: its server fails (HTTP 502). Trying again")
                    .contains("Telegram can be reached.");
        }
    }

    private void everybodyAsks() {
        PEOPLE.forEach(person -> telegram.says(person, "/venue"));
    }

    private void awaitAnswers(int people) {
        await().pollInterval(Duration.ofMillis(5)).until(() -> answered().size() >= people);
    }

    private Set<Long> answered() {
        return telegram.taken("sendMessage").stream()
                .map(LoopbackBotApi.Call::chat)
                .collect(toSet());
    }

    private Set<Long> answeredTwice() {
        var once = new HashSet<Long>();
        return telegram.taken("sendMessage").stream()
                .map(LoopbackBotApi.Call::chat)
                .filter(chat -> !once.add(chat))
                .collect(toSet());
    }

    private Set<Long> onTheWay(Instant kill) {
        return telegram.taken("sendMessage").stream()
                .filter(call -> call.at().isAfter(kill.minus(ON_THE_WAY)))
                .map(LoopbackBotApi.Call::chat)
                .collect(toSet());
    }
}

package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.rapporteur.BotProcess;
import org.rapporteur.store.OwnStore;
import org.rapporteur.store.Server;

/** Daily posts from a process of its own, all due in the same minute, with Telegram's limits enforced. */
@Isolated("answers are held to two seconds while a broadcast goes out")
@Timeout(180)
class BroadcastTest {

    /** So many posts a process has on their way at once. */
    private static final int AT_ONCE = 64;

    private static final Duration TAKEN_OVER = Duration.ofSeconds(10);

    /** From Telegram's having taken a post to the bot's having noted that down, on a busy machine. */
    private static final Duration ON_THE_WAY = Duration.ofMillis(1500);

    @AutoClose
    private final LoopbackBotApi telegram = new LoopbackBotApi();

    @TempDir
    private Path directory;

    @Test
    void killed_in_the_middle_and_started_again_it_loses_none_and_doubles_only_what_was_on_its_way() throws Exception {
        var broadcast = new Broadcast(telegram, 240);
        broadcast.isSetUp(OwnStore.in(directory));
        telegram.enforceFloodLimits();
        try (var killed = start()) {
            await().until(() -> broadcast.reached() > 80);
            killed.kill();
        }
        assertThat(broadcast.reached()).as("the kill came in the middle").isLessThan(240);
        try (var again = start()) {
            await().until(() -> broadcast.reached() == 240);
            assertThat(broadcast.doubled()).isLessThanOrEqualTo(AT_ONCE);
            again.stop();
            assertThat(again.exitCode()).isZero();
        }
    }

    @Test
    void not_one_post_is_refused_and_who_asks_meanwhile_is_answered_first() {
        var broadcast = new Broadcast(telegram, 240);
        broadcast.isSetUp(OwnStore.in(directory));
        var limits = telegram.enforceFloodLimits();
        try (var _ = start()) {
            await().until(() -> broadcast.reached() > 60);
            var asked = Instant.now();
            telegram.says(7, "/venue");
            await().until(() -> broadcast.reached() == 240);
            assertThat(answer(7))
                    .hasValueSatisfying(answer ->
                            assertThat(Duration.between(asked, answer.at())).isLessThan(Duration.ofSeconds(2)));
        }
        assertThat(limits.refusals()).isZero();
        assertThat(broadcast.doubled()).isZero();
        assertThat(broadcast.length()).isLessThan(Duration.ofSeconds(16));
    }

    @Test
    void of_two_processes_on_one_server_one_is_killed_and_the_other_goes_on_within_ten_seconds() throws Exception {
        var database = OwnStore.on(Server.database());
        var broadcast = new Broadcast(telegram, 240);
        var limits = telegram.enforceFloodLimits();
        try (var killed = start("first", database);
                var other = start("second", database)) {
            await().until(() -> other.log().contains("stands by"));
            broadcast.isSetUp(database);
            await().until(() -> broadcast.reached() > 80);
            killed.kill();
            var kill = Instant.now();
            assertThat(broadcast.reached()).as("the kill came in the middle").isLessThan(240);
            telegram.says(7, "/venue");
            await().until(() -> broadcast.reached() == 240 && answer(7).isPresent());
            assertThat(answer(7))
                    .hasValueSatisfying(answer -> assertThat(answer.at()).isBefore(kill.plus(TAKEN_OVER)));
            assertThat(broadcast.doubled()).isLessThanOrEqualTo(AT_ONCE);
            assertThat(broadcast.doubledBetween(kill.minus(ON_THE_WAY), kill))
                    .as("they were on their way at the kill")
                    .isEqualTo(broadcast.doubled());
        }
        assertThat(limits.refusals())
                .as("they share what Telegram takes; only a machine that stands still sends too much at once"
                        + " afterwards")
                .isLessThan(12);
    }

    private Optional<LoopbackBotApi.Call> answer(long chat) {
        return telegram.taken("sendMessage").stream()
                .filter(call -> call.chat() == chat)
                .findFirst();
    }

    private BotProcess start(String name, OwnStore database) throws Exception {
        return BotProcess.start(
                Files.createDirectory(directory.resolve(name)),
                List.of(telegram.environment(), database.environment()));
    }

    private BotProcess start() {
        return BotProcess.start(directory, List.of(telegram.environment()));
    }
}

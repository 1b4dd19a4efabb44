package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.BotProcess;
import org.rapporteur.store.OwnServer;
import org.rapporteur.store.OwnStore;

/** The PostgreSQL is stopped while daily posts go out, and comes back. */
@Timeout(180)
class OutageTest {

    /** -Doutage=60 lets it be away for a minute. */
    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("outage", 6));

    @AutoClose
    private final LoopbackBotApi telegram = new LoopbackBotApi();

    @TempDir
    private Path directory;

    @Test
    void nothing_is_lost_and_nothing_doubled_and_who_asks_meanwhile_is_answered() {
        try (var server = OwnServer.in(directory.resolve("server"))) {
            var database = OwnStore.on(server.address());
            var broadcast = new Broadcast(telegram, 400);
            broadcast.isSetUp(database);
            telegram.enforceFloodLimits();
            try (var bot = BotProcess.start(directory, List.of(telegram.environment(), database.environment()))) {
                await().until(() -> broadcast.reached() > 40);
                server.stop();
                telegram.says(7, "/venue");
                await().pollDelay(AWAY).until(() -> isAnswered(7));
                assertThat(broadcast.reached()).as("it was away in the middle").isLessThan(400);
                await().until(() -> bot.log().contains("reminders wait."));
                assertThat(bot.log()).contains("WARN", "the server is not reached. Look whether it runs");

                server.startAgain();
                await().until(() -> broadcast.reached() == 400);
                await().until(() -> bot.log().contains("The database can be read again."));
                assertThat(broadcast.doubled()).isZero();
                assertThat(bot.log()).doesNotContain("report this", "\tat ");
            }
        }
    }

    private boolean isAnswered(long chat) {
        return telegram.taken("sendMessage").stream().anyMatch(call -> call.chat() == chat);
    }
}

package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.discord.LoopbackDiscord;
import org.rapporteur.telegram.LoopbackBotApi;

/** The whole bot as its host sees it: a process with both platforms and a port. */
class MonitoringTest {

    private static final Map<String, String> ANY_PORT = Map.of("RAPPORTEUR_HTTP_PORT", "0");

    /** For a busy machine. */
    @TempDir
    private Path directory;

    @AutoClose
    private final LoopbackBotApi telegram = new LoopbackBotApi();

    @AutoClose
    private final LoopbackDiscord discord = new LoopbackDiscord();

    @Test
    void is_ready_counts_an_answer_on_each_platform_and_stops_with_its_port() throws Exception {
        try (var bot = start(ANY_PORT);
                var monitor = Monitor.of(bot)) {
            await().until(() -> monitor.status("/readyz") == 200);
            assertThat(monitor.page("/readyz"))
                    .isEqualTo(
                            "{\"ready\":true,\"parts\":{\"record\":{\"ready\":true},\"database\":{\"ready\":true},\"telegram\":{\"ready\":true},\"discord\":{\"ready\":true}}}\n");

            telegram.says(1, "/venue");
            assertThat(discord.answerTo("venue")).contains("Geneva");
            await().until(() -> telegram.texts().size() == 1);
            assertThat(monitor.page("/metrics"))
                    .contains("command=\"venue\",language=\"en\",platform=\"telegram\",status=\"answered\"} 1.0")
                    .as("a person asks again where a busy machine was too slow")
                    .containsPattern(
                            "command=\"venue\",language=\"en\",platform=\"discord\",status=\"answered\"\\} [1-9]")
                    .contains("rapporteur_outbox_messages{platform=\"telegram\"} 0.0")
                    .contains("rapporteur_refusals_total{platform=\"discord\"} 0.0")
                    .contains("rapporteur_record_readings_total{outcome=\"taken\"} 1.0")
                    .contains("rapporteur_part_ready{part=\"telegram\"} 1.0");

            bot.stop();
            assertThat(bot.exitCode()).as(bot.log()).isZero();
        }
    }

    @Test
    void a_platform_that_will_not_have_the_bot_is_named_and_the_process_stays_alive() throws Exception {
        try (var bot = start(Map.of("RAPPORTEUR_HTTP_PORT", "0", "DISCORD_TOKEN", "some.other.token"));
                var monitor = Monitor.of(bot)) {
            await().until(() -> monitor.page("/readyz").contains("\"telegram\":{\"ready\":true}"));
            await().until(() -> monitor.page("/readyz").contains("Discord does not know this bot's token"));
            assertThat(monitor.status("/readyz")).isEqualTo(503);
            assertThat(monitor.status("/healthz")).isEqualTo(200);
            assertThat(monitor.page("/metrics")).contains("rapporteur_part_ready{part=\"discord\"} 0.0");
        }
    }

    @Test
    void where_the_port_is_taken_it_says_so_and_answers_all_the_same() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var bot = start(Map.of("RAPPORTEUR_HTTP_PORT", Integer.toString(other.getLocalPort())))) {
            telegram.says(1, "/venue");
            await().until(() -> telegram.texts().size() == 1);
            await().until(() -> bot.log().contains("Nothing can listen at 127.0.0.1:" + other.getLocalPort()));
        }
    }

    private BotProcess start(Map<String, String> more) {
        return BotProcess.start(directory, List.of(telegram.environment(), discord.environment(), more));
    }
}

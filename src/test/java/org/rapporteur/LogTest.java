package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.discord.LoopbackDiscord;
import org.rapporteur.telegram.LoopbackBotApi;

/** What a host reads of a process on both platforms. */
class LogTest {

    private static final long SOMEBODY = 987_654_321;
    private static final Map<String, String> LINES = Map.of();
    private static final Map<String, String> JSON = Map.of("RAPPORTEUR_LOG", "json");

    @TempDir
    private Path directory;

    @AutoClose
    private final LoopbackBotApi telegram = new LoopbackBotApi();

    @AutoClose
    private final LoopbackDiscord discord = new LoopbackDiscord();

    @Test
    void people_read_one_line_an_event_with_its_moment_and_level() throws Exception {
        assertThat(log(LINES).lines())
                .allMatch(line ->
                        line.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ (INFO |WARN |ERROR) \\w+: .+"));
    }

    @Test
    void programs_read_one_object_an_event() throws Exception {
        var events = new ArrayList<JsonNode>();
        for (var line : log(JSON).lines().toList()) {
            events.add(read(line));
        }
        assertThat(events).allSatisfy(event -> {
            assertThat(event.path("timestamp").isIntegralNumber()).isTrue();
            assertThat(event.path("level").asText()).isIn("INFO", "WARN", "ERROR");
            assertThat(event.path("loggerName").asText()).isNotEmpty();
        });
        assertThat(events)
                .extracting(event -> event.path("formattedMessage").asText())
                .contains("On Telegram as @rapporteur_bot: https://t.me/rapporteur_bot", "Stopped.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines", "json"})
    void neither_words_nor_tokens_nor_people_stand_in_it(String form) throws Exception {
        assertThat(log(Map.of("RAPPORTEUR_LOG", form)))
                .contains("Stopped.")
                .doesNotContain("secret words", Long.toString(SOMEBODY), "TEST-token", "loopback.token", "Exception");
    }

    @Test
    void a_form_that_is_none_is_told_with_the_way_out() throws Exception {
        try (var bot = start(Map.of("RAPPORTEUR_LOG", "xml"))) {
            assertThat(bot.exitCode()).isEqualTo(2);
            assertThat(bot.log())
                    .isEqualTo("RAPPORTEUR_LOG: 'xml' is no form of a log."
                            + " Write lines, for people, or json, for programs.\n");
        }
    }

    @Test
    void a_full_disk_costs_lines_and_no_answers() throws Exception {
        var full = Path.of("/dev/full");
        assertThat(full).exists();
        try (var bot = BotProcess.start(directory, full, List.of(telegram.environment()))) {
            telegram.says(SOMEBODY, "/venue");
            await().until(() -> telegram.texts().size() == 1);
            bot.stop();
            assertThat(bot.exitCode()).isZero();
        }
    }

    /** Of a process that is on both platforms, is asked, and is told to stop. */
    private String log(Map<String, String> form) throws Exception {
        try (var bot = start(form)) {
            telegram.says(SOMEBODY, "secret words");
            await().until(() -> bot.log().contains("On Discord as"));
            await().until(() -> telegram.texts().size() == 1);
            bot.stop();
            assertThat(bot.exitCode()).isZero();
            return bot.log();
        }
    }

    private BotProcess start(Map<String, String> form) {
        return BotProcess.start(directory, List.of(telegram.environment(), discord.environment(), form));
    }

    private static JsonNode read(String line) throws JsonProcessingException {
        return new ObjectMapper().readTree(line);
    }
}

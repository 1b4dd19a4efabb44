package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.Language;

class MainTest {

    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void answers_one_line() {
        assertThat(run("", "ask", "--lang", "uk", "--at", "2026-02-17", "/venue"))
                .isZero();
        assertThat(text(out)).contains("Женеві").endsWith("\n");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void joins_the_words_of_a_line() {
        assertThat(run("", "ask", "--lang", "en", "/delegation", "russia")).isZero();
        assertThat(text(out)).contains("Medinsky");
    }

    @Test
    void takes_global_options_before_the_command_too() {
        assertThat(run("", "--lang", "ru", "ask", "/venue")).isZero();
        assertThat(text(out)).contains("Женеве");
    }

    @Test
    void listens_to_lines_from_a_pipe_without_a_prompt() {
        var bot = Bot.speaking(Language.ENGLISH).at("2026-02-17");
        assertThat(run("/venue\n\n/quit\n/dates", "--lang", "en", "--at", "2026-02-17"))
                .isZero();
        assertThat(text(out)).isEqualTo(bot.hears("/venue") + "\n\n" + bot.hears("/dates") + "\n\n");
    }

    @Test
    @Timeout(30)
    void rehearses_lines_and_a_chat_and_comes_to_an_end() {
        assertThat(run("/venue\nwhere?\n", "rehearse")).isZero();
        assertThat(text(out)).hasLineCount(2).contains("Geneva");
    }

    @Test
    void keeps_what_is_chosen_until_it_ends() {
        assertThat(run(
                        "/settings\n/settings names official\n/who zelensky\n/settings zone auto\n/settings",
                        "--lang",
                        "en",
                        "--zone",
                        "Europe/Zurich"))
                .isZero();
        assertThat(text(out)).containsSubsequence("(English)", "(Europe/Zurich)", "Volodymyr Zelenskyy", "not chosen");
        assertThat(run("/settings", "--lang", "en")).isZero();
        assertThat(text(out)).endsWith("only until you leave.\n→ /forgetme\n\n").contains("Zelenskiy");
    }

    @Test
    void finds_no_fault_in_its_own_record() {
        assertThat(run("", "facts", "check")).isZero();
        assertThat(text(out)).startsWith("No faults.").hasLineCount(1);
    }

    @Test
    void tells_the_faults_of_a_record(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("people.yaml"), "nonsense: true\n");
        assertThat(run("", "facts", "check", directory.toString())).isEqualTo(1);
        assertThat(text(out)).contains("people.yaml:");
    }

    @Test
    void does_not_answer_from_a_record_with_faults(@TempDir Path directory) {
        assertThat(run("", "--facts", directory.toString(), "ask", "/venue")).isEqualTo(1);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains(directory.toString());
    }

    @Test
    void tells_all_faults_of_its_settings_at_once() {
        assertThat(run("", "--lang", "xx", "--zone", "Kiyv", "--at", "soon", "ask", "/venue"))
                .isEqualTo(2);
        assertThat(text(err))
                .contains("--lang", "Did you mean Europe/Kyiv?", "--at")
                .hasLineCount(3);
    }

    @Test
    void without_a_token_it_says_how_to_get_one_and_that_none_is_needed_to_talk() {
        assertThat(run("", "run")).isEqualTo(2);
        assertThat(text(err)).contains("@BotFather", "/newbot", "TELEGRAM_TOKEN_FILE=", "without any account");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void tells_all_that_is_wrong_with_a_run_at_once() {
        environment.put("TELEGRAM_TOKEN", "my-secret");
        environment.put("TELEGRAM_API_URL", "http://host/path");
        assertThat(run("", "run", "--lang", "uk", "--at", "2026-02-17")).isEqualTo(2);
        assertThat(text(err))
                .contains("--lang: leave it out", "--at: leave it out", "TELEGRAM_TOKEN:", "TELEGRAM_API_URL:")
                .doesNotContain("my-secret")
                .hasLineCount(4);
    }

    @Test
    void checks_what_is_set_for_platforms() {
        environment.put("TELEGRAM_TOKEN", "42:TEST-token");
        assertThat(run("", "config", "check")).isZero();
        assertThat(text(out)).isEqualTo("No faults. Platforms: Telegram.\n");
    }

    @Test
    void tells_all_that_is_wrong_with_what_is_set() {
        environment.put("RAPPORTEUR_HTTP_PORT", "http");
        environment.put("RAPPORTEUR_LGO", "json");
        assertThat(run("", "config", "check")).isEqualTo(1);
        assertThat(text(out))
                .contains("RAPPORTEUR_HTTP_PORT: 'http' is not a port", "Did you mean RAPPORTEUR_LOG?")
                .hasLineCount(2);
    }

    @Test
    void shows_what_is_set_and_no_secret() {
        environment.put("TELEGRAM_TOKEN", "42:TEST-token");
        assertThat(run("", "config", "show")).isZero();
        assertThat(text(out)).contains("telegram.token", "***", "http.port").doesNotContain("42:TEST-token");
    }

    @Test
    void answers_at_the_terminal_whatever_is_wrong_with_the_settings_of_platforms() {
        environment.put("RAPPORTEUR_CONFIG", "no/such/file.yaml");
        assertThat(run("", "ask", "--lang", "en", "/venue")).isZero();
        assertThat(text(err)).isEmpty();
    }

    @Test
    void answers_at_the_terminal_whatever_is_wrong_with_a_platform() {
        environment.put("TELEGRAM_TOKEN", "my-secret");
        assertThat(run("", "ask", "--lang", "en", "/venue")).isZero();
        assertThat(text(err)).isEmpty();
    }

    private int run(String input, String... arguments) {
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new Main(environment, in, stream(out), stream(err)).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.Language;

class MainTest {

    private final Shell shell = new Shell();

    @Test
    void answers_one_line() {
        assertThat(shell.runs("ask", "--lang", "uk", "--at", "2026-02-17", "/venue"))
                .isZero();
        assertThat(shell.out()).contains("Женеві").endsWith("\n");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void joins_the_words_of_a_line() {
        assertThat(shell.runs("ask", "--lang", "en", "/delegation", "russia")).isZero();
        assertThat(shell.out()).contains("Medinsky");
    }

    @Test
    void takes_global_options_before_the_command_too() {
        assertThat(shell.runs("--lang", "ru", "ask", "/venue")).isZero();
        assertThat(shell.out()).contains("Женеве");
    }

    @Test
    void listens_to_lines_from_a_pipe_without_a_prompt() {
        var bot = Bot.speaking(Language.ENGLISH).at("2026-02-17");
        assertThat(shell.pipes("/venue\n\n/quit\n/dates", "--lang", "en", "--at", "2026-02-17"))
                .isZero();
        assertThat(shell.out()).isEqualTo(bot.hears("/venue") + "\n\n" + bot.hears("/dates") + "\n\n");
    }

    @Test
    @Timeout(180)
    void rehearses_lines_and_a_chat_and_comes_to_an_end() {
        assertThat(shell.pipes("/venue\nwhere?\n", "rehearse")).isZero();
        assertThat(shell.out()).hasLineCount(2).contains("Geneva");
    }

    @Test
    @Timeout(180)
    void rehearses_a_run_twice_on_one_stage_and_keeps_there_what_a_start_finds(@TempDir Path stage) {
        assertThat(shell.runs("rehearse-run", stage.toString())).isZero();
        assertThat(shell.runs("rehearse-run", stage.toString())).isZero();
        assertThat(stage.resolve("rehearsal.db")).isNotEmptyFile();
        assertThat(stage.resolve(System.mapLibraryName("sqlitejdbc"))).isNotEmptyFile();
    }

    @Test
    void keeps_what_is_chosen_until_it_ends() {
        assertThat(shell.pipes(
                        "/settings\n/settings names official\n/who zelensky\n/settings zone auto\n/settings",
                        "--lang",
                        "en",
                        "--zone",
                        "Europe/Zurich"))
                .isZero();
        assertThat(shell.out())
                .containsSubsequence("(English)", "(Europe/Zurich)", "Volodymyr Zelenskyy", "not chosen");
        assertThat(shell.pipes("/settings", "--lang", "en")).isZero();
        assertThat(shell.out())
                .endsWith("only until you leave.\n→ /forgetme\n\n")
                .contains("Zelenskiy");
    }

    @Test
    void finds_no_fault_in_its_own_record() {
        assertThat(shell.runs("facts", "check")).isZero();
        assertThat(shell.out()).startsWith("No faults.").hasLineCount(1);
    }

    @Test
    void tells_the_faults_of_a_record(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("people.yaml"), "nonsense: true\n");
        assertThat(shell.runs("facts", "check", directory.toString())).isEqualTo(1);
        assertThat(shell.out()).contains("people.yaml:");
    }

    @Test
    void does_not_answer_from_a_record_with_faults(@TempDir Path directory) {
        assertThat(shell.runs("--facts", directory.toString(), "ask", "/venue")).isEqualTo(1);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(directory.toString());
    }

    @Test
    void tells_all_faults_of_its_settings_at_once() {
        assertThat(shell.runs("--lang", "xx", "--zone", "Kiyv", "--at", "soon", "ask", "/venue"))
                .isEqualTo(2);
        assertThat(shell.err())
                .contains("--lang", "Did you mean Europe/Kyiv?", "--at")
                .hasLineCount(3);
    }

    @Test
    void without_a_token_it_says_how_to_get_one_and_that_none_is_needed_to_talk() {
        assertThat(shell.runs("run")).isEqualTo(2);
        assertThat(shell.err()).contains("@BotFather", "/newbot", "TELEGRAM_TOKEN_FILE=", "without any account");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void tells_all_that_is_wrong_with_a_run_at_once() {
        shell.exports("TELEGRAM_TOKEN", "my-secret");
        shell.exports("TELEGRAM_API_URL", "http://host/path");
        assertThat(shell.runs("run", "--lang", "uk", "--at", "2026-02-17")).isEqualTo(2);
        assertThat(shell.err())
                .contains("--lang: leave it out", "--at: leave it out", "TELEGRAM_TOKEN:", "TELEGRAM_API_URL:")
                .doesNotContain("my-secret")
                .hasLineCount(4);
    }

    @Test
    void checks_what_is_set_for_platforms() {
        shell.exports("TELEGRAM_TOKEN", "42:TEST-token");
        assertThat(shell.runs("config", "check")).isZero();
        assertThat(shell.out()).isEqualTo("No faults. Platforms: Telegram.\n");
    }

    @Test
    void tells_all_that_is_wrong_with_what_is_set() {
        shell.exports("RAPPORTEUR_HTTP_PORT", "http");
        shell.exports("RAPPORTEUR_LGO", "json");
        assertThat(shell.runs("config", "check")).isEqualTo(1);
        assertThat(shell.out())
                .contains("RAPPORTEUR_HTTP_PORT: 'http' is not a port", "Did you mean RAPPORTEUR_LOG?")
                .hasLineCount(2);
    }

    @Test
    void shows_what_is_set_and_no_secret() {
        shell.exports("TELEGRAM_TOKEN", "42:TEST-token");
        assertThat(shell.runs("config", "show")).isZero();
        assertThat(shell.out()).contains("telegram.token", "***", "http.port").doesNotContain("42:TEST-token");
    }

    @Test
    void answers_at_the_terminal_whatever_is_wrong_with_the_settings_of_platforms() {
        shell.exports("RAPPORTEUR_CONFIG", "no/such/file.yaml");
        assertThat(shell.runs("ask", "--lang", "en", "/venue")).isZero();
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void answers_at_the_terminal_whatever_is_wrong_with_a_platform() {
        shell.exports("TELEGRAM_TOKEN", "my-secret");
        assertThat(shell.runs("ask", "--lang", "en", "/venue")).isZero();
        assertThat(shell.err()).isEmpty();
    }
}

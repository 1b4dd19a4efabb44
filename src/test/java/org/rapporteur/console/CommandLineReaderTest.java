package org.rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineReaderTest {

    private static final Given NOTHING =
            new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void opens_a_chat_when_nothing_is_asked() {
        assertThat(read()).isEqualTo(new Errand.Chat(NOTHING));
    }

    @Test
    void asks_the_words_as_one_line_exactly_as_typed() {
        assertThat(read("ask", "who", "leads  the", "delegation?"))
                .isEqualTo(new Errand.Ask(NOTHING, Optional.of("who leads  the delegation?"), false));
        assertThat(read("ask", "@everyone")).isEqualTo(new Errand.Ask(NOTHING, Optional.of("@everyone"), false));
        assertThat(read("ask", "")).isEqualTo(new Errand.Ask(NOTHING, Optional.of(""), false));
    }

    @Test
    void asks_the_standard_input_line_by_line() {
        assertThat(read("ask", "--json", "-")).isEqualTo(new Errand.Ask(NOTHING, Optional.empty(), true));
    }

    @Test
    void takes_a_dash_for_a_word_after_two_dashes() {
        assertThat(read("ask", "--", "--lang", "x")).isEqualTo(new Errand.Ask(NOTHING, Optional.of("--lang x"), false));
    }

    @Test
    void takes_what_holds_for_all_before_and_after_the_command() {
        var given = new Given(Optional.of("uk"), Optional.of("UTC"), Optional.of("2026-02-17"), Optional.of("x"));
        assertThat(read("--lang", "uk", "--zone=UTC", "ask", "/venue", "--at", "2026-02-17", "--facts", "x"))
                .isEqualTo(new Errand.Ask(given, Optional.of("/venue"), false));
    }

    @Test
    void checks_a_record() {
        assertThat(read("facts", "check")).isEqualTo(new Errand.CheckFacts(NOTHING, Optional.empty()));
        assertThat(read("facts", "check", "x")).isEqualTo(new Errand.CheckFacts(NOTHING, Optional.of("x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--bogus",
                "bogus",
                "ask",
                "ask --bogus x",
                "facts",
                "facts check a b",
                "--lang",
                "--lang en --lang uk"
            })
    void says_what_is_wrong_and_where_to_look(String line) {
        assertThat(read(line.split(" "))).isEqualTo(new Errand.Settled(2));
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--help")
                .hasLineCount(2)
                .doesNotContain("Exception");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void prints_help_and_version() {
        assertThat(read("--help")).isEqualTo(new Errand.Settled(0));
        assertThat(read("facts", "check", "--help")).isEqualTo(new Errand.Settled(0));
        assertThat(read("--version")).isEqualTo(new Errand.Settled(0));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("ask", "facts", "--lang=en|uk|ru", "rapporteur 1.2.3");
    }

    private Errand read(String... arguments) {
        return new CommandLineReader("1.2.3", stream(out), stream(err)).read(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}

package org.rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bot;
import org.rapporteur.language.Language;

class AskTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Conversation conversation =
            Bot.speaking(Language.ENGLISH).at("2026-02-18").conversation();

    @Test
    void tells_programs_what_a_person_would_see_and_what_it_rests_on() throws JsonProcessingException {
        var answer = json("/who medinsky").getFirst();
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly("question", "status", "text", "command", "facts", "sources", "asOf");
        assertThat(answer.get("question").asText()).isEqualTo("/who medinsky");
        assertThat(answer.get("status").asText()).isEqualTo("answered");
        assertThat(answer.get("text").asText())
                .isEqualTo(conversation.hear("/who medinsky").text());
        assertThat(answer.get("command").asText()).isEqualTo("/who medinsky");
        assertThat(answer.get("facts")).isNotEmpty().allMatch(JsonNode::isTextual);
        assertThat(answer.get("sources")).hasSize(1);
        assertThat(answer.get("asOf").asText()).isEqualTo("2026-02-17");
    }

    @Test
    void says_unknown_without_command_facts_or_date() throws JsonProcessingException {
        var answer = json("what is the weather like").getFirst();
        assertThat(answer.get("status").asText()).isEqualTo("unknown");
        assertThat(answer.get("command").asText()).isEmpty();
        assertThat(answer.get("facts")).isEmpty();
        assertThat(answer.get("sources")).isEmpty();
        assertThat(answer.get("asOf").isNull()).isTrue();
    }

    @Test
    void gives_one_line_for_each_line_whatever_it_holds() throws JsonProcessingException {
        var answers =
                json("/venue\r\n\n \r\n/ve\u0000nue\n\u001B[2Jboo\rhoo\n" + "x".repeat(5_000) + "\n\"\\{}\n/dates");
        assertThat(questions(answers))
                .containsExactly(
                        "/venue", "", " ", "/ve\u0000nue", "\u001B[2Jboo\rhoo", "x".repeat(5_000), "\"\\{}", "/dates");
        assertThat(answers).allMatch(answer -> !answer.get("text").asText().isBlank());
    }

    @Test
    void reads_on_after_what_is_not_utf_8() throws JsonProcessingException {
        var answers = json(
                new ByteArrayInputStream(new byte[] {(byte) 0xFF, (byte) 0xD0, '\n', '/', 'd', 'a', 't', 'e', 's'}));
        assertThat(questions(answers)).containsExactly("\uFFFD\uFFFD", "/dates");
    }

    @Test
    void spells_out_what_a_terminal_could_obey() {
        var line = printed(true, stream("\u202Ea\u0000\u001B[31m\u009B\u2028\uFEFF\u007F"));
        assertThat(line)
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}&&[^\\n]]")
                .contains("\\u202E", "\\u001B");
    }

    @Test
    void stops_when_nobody_reads_the_answers() {
        var unread = stream("/dates\n".repeat(100_000));
        Ask.json(conversation, new PrintStream(new ClosedPipe(), true, StandardCharsets.UTF_8))
                .answer(Optional.empty(), unread);
        assertThat(unread.available()).isPositive();
    }

    @Test
    void separates_answers_to_be_read_and_passes_over_empty_lines() {
        var text = printed(false, stream("/venue\n\n  \n/dates\n/quit\n"));
        assertThat(text)
                .isEqualTo(conversation.hear("/venue").text() + "\n\n"
                        + conversation.hear("/dates").text() + "\n\n");
    }

    @Test
    void answers_a_single_empty_line_too() {
        var out = new ByteArrayOutputStream();
        Ask.plain(conversation, new PrintStream(out, true, StandardCharsets.UTF_8))
                .answer(Optional.of(""), stream(""));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("/help");
    }

    private List<JsonNode> json(String lines) throws JsonProcessingException {
        return json(stream(lines));
    }

    private List<JsonNode> json(InputStream in) throws JsonProcessingException {
        var answers = new ArrayList<JsonNode>();
        for (var line : printed(true, in).split("\n")) {
            answers.add(MAPPER.readTree(line));
        }
        return answers;
    }

    private String printed(boolean json, InputStream in) {
        var out = new ByteArrayOutputStream();
        var given = new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Ask.of(
                        new Errand.Ask(given, Optional.empty(), json),
                        conversation,
                        new PrintStream(out, true, StandardCharsets.UTF_8))
                .answer(Optional.empty(), in);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> questions(List<JsonNode> answers) {
        return answers.stream().map(answer -> answer.get("question").asText()).toList();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As after {@code | head -1}. */
    private static final class ClosedPipe extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}

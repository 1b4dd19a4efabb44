package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The loopback server would not notice a breach, were these not noticed. */
class DocumentedTest {

    private final Documented documented = new Documented();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        sendMessage         | {"text":"a"}                                          | sendMessage lacks chat_id
        sendMessage         | {"chat_id":1,"text":"a","reply_to_message_id":1}      | sendMessage has no parameter reply_to_message_id
        sendMessage         | {"chat_id":1,"text":"a","message_thread_id":"5"}      | sendMessage: message_thread_id must be of type number
        sendMessage         | {"chat_id":1,"text":"a","message_thread_id":1}        | sendMessage: the General topic takes no message_thread_id
        sendMessage         | {"chat_id":1,"text":" "}                              | sendMessage: text is empty
        sendMessage         | {"chat_id":1,"parse_mode":"HTML","text":"<b>a"}       | sendMessage: can't parse entities: <b> is not closed
        sendMessage         | {"chat_id":1,"parse_mode":"HTML","text":"<h1>a</h1>"} | sendMessage: can't parse entities: the tag <h1>
        sendMessage         | {"chat_id":1,"parse_mode":"HTML","text":"a & b"}      | sendMessage: can't parse entities: a bare &
        sendMessage         | {"chat_id":1,"parse_mode":"HTML","text":"&nbsp;b"}    | sendMessage: can't parse entities: the entity &nbsp;
        setMyCommands       | {"commands":[{"command":"Who","description":"a"}]}    | setMyCommands: the command name 'Who'
        """)
    void knows_each_kind_of_breach(String method, String body, String breach) throws IOException {
        var read = new ObjectMapper().readTree(body);
        assertThat(documented.breaches(documented.method(method).orElseThrow(), read))
                .containsExactly(breach);
    }

    @Test
    void lengths_count_what_a_reader_sees() throws IOException {
        assertThat(sent("<b>" + "&lt;".repeat(4096) + "</b>")).isEmpty();
        assertThat(sent("a".repeat(4097))).singleElement().asString().contains("text of 4097 characters");
    }

    @Test
    void callback_data_is_counted_in_bytes() throws IOException {
        var json =
                "{\"chat_id\":1,\"text\":\"a\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"b\",\"callback_data\":\"%s\"}]]}}"
                        .formatted("ї".repeat(33));
        assertThat(documented.breaches(
                        documented.method("sendmessage").orElseThrow(), new ObjectMapper().readTree(json)))
                .containsExactly("sendMessage: callback_data of 66 bytes");
    }

    private Iterable<String> sent(String html) throws IOException {
        var json = "{\"chat_id\":1,\"parse_mode\":\"HTML\",\"text\":\"" + html + "\"}";
        return documented.breaches(documented.method("sendMessage").orElseThrow(), new ObjectMapper().readTree(json));
    }
}

package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The loopback Discord would not notice a breach, were these not noticed. */
class BodyLimitsTest {

    private static final int V2 = MessageLimits.COMPONENTS_V2;

    private final BodyLimits limits = new BodyLimits(Set.of("uk", "ru"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"content":" "}                                                              | an empty message
        {"content":"A","allowed_mentions":{"parse":["users"]}}                       | a text whose allowed_mentions.parse is not empty
        {"content":"A"}                                                              | a text whose allowed_mentions.parse is not empty
        {"embeds":[{}]}                                                              | an embed with nothing in it
        {"embeds":[{"title":" ","color":7}]}                                         | an embed with nothing in it
        {"embeds":[{"fields":[{"name":" ","value":"B"}]}]}                           | a field without name or value
        {"embeds":[{"title":"A","url":"example.org"}]}                               | the address 'example.org'
        {"embeds":[{"footer":{"text":"A","icon_url":"file:a.png"}}]}                 | the address 'file:a.png'
        {"embeds":[{"title":"A"}],"flags":2}                                         | the flags 2 are not for a bot to set
        {"embeds":[{"title":"A"}],"flags":64}                                        | a message of a channel cannot be ephemeral
        {"embeds":[{"title":"A"}],"enforce_nonce":true}                              | enforce_nonce without a nonce
        {"embeds":[{"title":"A"}],"allowed_mentions":{"parse":["users"],"users":[7]}} | allowed_mentions parses users and lists them too
        {"components":[{"type":10,"content":"A"}]}                                   | a component that needs IS_COMPONENTS_V2
        """)
    void knows_each_kind_of_breach(String message, String breach) {
        assertThat(limits.breaches(Route.POST, RawBot.read(message), 0)).containsExactly(breach);
    }

    @Test
    void content_may_have_2000_characters() {
        assertThat(breaches(quiet().put("content", "ї".repeat(2000)))).isEmpty();
        assertThat(breaches(quiet().put("content", "ї".repeat(2001))))
                .containsExactly("content of 2001 characters, where 2000 are allowed");
    }

    @Test
    void all_embeds_of_a_message_may_have_6000_characters() {
        var message = quiet();
        message.withArray("embeds").addObject().put("description", "a".repeat(4000));
        var embed = message.withArray("embeds").addObject().put("title", "a".repeat(500));
        embed.putObject("footer").put("text", "a".repeat(500));
        embed.putObject("author").put("name", "a".repeat(500));
        embed.putArray("fields").addObject().put("name", "a".repeat(250)).put("value", "a".repeat(250));
        assertThat(breaches(message)).isEmpty();
        embed.put("description", "a");
        assertThat(breaches(message)).containsExactly("all embeds of 6001 characters, where 6000 are allowed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"type":2,"style":1,"label":"A"}                                             | a button of style 1 with the wrong one of custom_id and url
        {"type":2,"style":5,"label":"A","custom_id":"a"}                             | a button of style 5 with the wrong one of custom_id and url
        {"type":2,"style":1,"label":"A","custom_id":"a","url":"https://example.org"} | a button of style 1 with the wrong one of custom_id and url
        {"type":2,"style":5,"label":"A","url":"javascript:a"}                        | the address 'javascript:a'
        {"type":2,"style":1,"custom_id":"a"}                                         | a button without label and emoji
        """)
    void knows_what_a_button_needs(String button, String breach) {
        assertThat(breaches(row(button))).contains(breach);
    }

    @Test
    void a_message_without_layout_has_up_to_five_rows_and_each_id_once() {
        assertThat(breaches(rows(5))).isEmpty();
        assertThat(breaches(rows(6))).containsExactly("6 rows, where 5 are allowed");
        var twice = row("{\"type\":2,\"style\":1,\"label\":\"A\",\"custom_id\":\"a\"}");
        twice.withArray("components").add(twice.at("/components/0").deepCopy());
        assertThat(breaches(twice)).containsExactly("two components with the custom_id 'a'");
    }

    @Test
    void a_menu_has_its_row_for_itself() {
        var message = row("{\"type\":3,\"custom_id\":\"a\",\"options\":[]}");
        message.withArray("/components/0/components")
                .add(RawBot.read("{\"type\":2,\"style\":1,\"label\":\"B\",\"custom_id\":\"b\"}"));
        assertThat(breaches(message)).containsExactly("a menu shares its row");
    }

    @Test
    void a_layout_has_up_to_40_components_and_4000_characters() {
        assertThat(breaches(layout(39, 10))).isEmpty();
        assertThat(breaches(layout(40, 10))).containsExactly("41 components in all, where 40 are allowed");
        assertThat(breaches(layout(2, 2000))).isEmpty();
        assertThat(breaches(layout(2, 2001)))
                .containsExactly("4002 characters in all components, where 4000 are allowed");
        assertThat(breaches(layout(1, 0))).containsExactly("a text display without text");
    }

    @Test
    void a_layout_is_all_that_its_message_has_then_and_later() {
        var breach = "content or embeds beside IS_COMPONENTS_V2";
        assertThat(breaches(layout(1, 1).put("content", "A"))).containsExactly(breach);
        var edit = quiet().put("content", "A");
        assertThat(limits.breaches(Route.EDIT, edit, V2)).containsExactly(breach);
        assertThat(limits.breaches(Route.EDIT, edit, 0)).isEmpty();
        assertThat(limits.breaches(Route.EDIT_ORIGINAL, layout(1, 1).put("flags", 0), V2))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"type":4,"data":{}}                                                         | an empty message
        {"type":4}                                                                   | an empty message
        {"type":7,"data":{"embeds":[{}]}}                                            | an embed with nothing in it
        {"type":8,"data":{"choices":[{"name":" ","value":"a"}]}}                     | a choice without name
        {"type":9,"data":{"components":[{"custom_id":"a"},{"custom_id":"a"}]}}       | two fields of a modal with one custom_id
        """)
    void knows_what_a_callback_needs(String callback, String breach) {
        assertThat(limits.breaches(Route.ANSWER, RawBot.read(callback), 0)).containsExactly(breach);
    }

    @Test
    void the_value_of_a_choice_may_have_100_characters() {
        var callback = "{\"type\":8,\"data\":{\"choices\":[{\"name\":\"A\",\"value\":\"%s\"}]}}";
        assertThat(limits.breaches(Route.ANSWER, RawBot.read(callback.formatted("a".repeat(100))), 0))
                .isEmpty();
        assertThat(limits.breaches(Route.ANSWER, RawBot.read(callback.formatted("a".repeat(101))), 0))
                .containsExactly("a choice with a value of 101 characters, where 100 are allowed");
    }

    private List<String> breaches(JsonNode message) {
        return limits.breaches(Route.POST, message, 0);
    }

    private static ObjectNode quiet() {
        return Payloads.read("{\"allowed_mentions\":{\"parse\":[]}}");
    }

    private static ObjectNode row(String component) {
        var message = quiet();
        message.withArray("components")
                .addObject()
                .put("type", 1)
                .putArray("components")
                .add(RawBot.read(component));
        return message;
    }

    private static ObjectNode rows(int count) {
        var message = quiet();
        for (var number = 0; number < count; number++) {
            var button = "{\"type\":2,\"style\":1,\"label\":\"A\",\"custom_id\":\"%d\"}".formatted(number);
            message.withArray("components").add(row(button).at("/components/0"));
        }
        return message;
    }

    /** So many texts of so many characters, in a container. */
    private static ObjectNode layout(int texts, int length) {
        var message = quiet().put("flags", V2);
        var inside = message.withArray("components").addObject().put("type", 17).putArray("components");
        for (var number = 0; number < texts; number++) {
            inside.addObject().put("type", 10).put("content", "a".repeat(length));
        }
        return message;
    }
}

package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Discord's own description is understood, and what breaks it is told in words that help. */
class DocumentedTest {

    private static final Documented DOCUMENTED = new Documented(new OpenApi());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ANSWER         | {"data":{}}                                                                      | required property 'type' not found
        ANSWER         | {"type":4,"data":{"flags":"many"}}                                               | data.flags does not match the regex pattern ^-?[0-9]+$
        ANSWER         | {"type":4,"data":{"components":[{"type":1,"components":[{"type":2}]}]}}          | data.components.0.components.0 required property 'style' not found
        ANSWER         | {"type":4,"data":{"components":[{"type":1,"components":[]}]}}                    | data.components.0.components must have at least 1 items but found 0
        ANSWER         | {"type":9,"data":{"custom_id":"a","title":"A"}}                                  | data required property 'components' not found
        WRITE_COMMANDS | [{"description":"A"}]                                                            | 0 required property 'name' not found
        WRITE_COMMANDS | [{"name":"a","options":[{"type":3,"name":"b"}]}]                                 | 0.options.0 required property 'description' not found
        WRITE_COMMANDS | {}                                                                               | object found, [array, null] expected
        POST           | {"embeds":[{"color":16777216}]}                                                  | embeds.0.color must have a maximum value of 16777215
        POST           | {"embeds":[{"fields":[{"name":"A"}]}]}                                           | embeds.0.fields.0 required property 'value' not found
        POST           | {"allowed_mentions":{"users":[true]}}                                            | allowed_mentions.users.0 boolean found, [integer, string] expected
        """)
    void tells_what_is_wrong_and_where(Route route, String body, String breach) {
        assertThat(DOCUMENTED.breaches(route, RawBot.read(body))).contains(route + ": " + breach);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        title       | 256  | 256
        description | 4096 | 4,096
        """)
    void knows_how_long_the_parts_of_an_embed_may_be(String part, int most, String told) {
        var embed = "{\"embeds\":[{\"%s\":\"%s\"}]}";
        assertThat(DOCUMENTED.breaches(Route.POST, RawBot.read(embed.formatted(part, "ї".repeat(most)))))
                .isEmpty();
        assertThat(DOCUMENTED.breaches(Route.POST, RawBot.read(embed.formatted(part, "ї".repeat(most + 1)))))
                .containsExactly("POST: embeds.0.%s must be at most %s characters long".formatted(part, told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        WRITE_COMMANDS       | [{"name":"a","description":"A","contexts":["0","1"],"integration_types":["1"],"default_member_permissions":"32"}]
        OPEN_DIRECT_MESSAGES | {"recipient_id":7}
        OPEN_DIRECT_MESSAGES | {"recipient_id":"7"}
        POST                 | {"content":"A","nonce":"reminder-7","embeds":null,"flags":null}
        POST                 | {"content":"A","nonce":7,"a_field_of_tomorrow":true}
        ANSWER               | {"type":8,"data":{"choices":[{"name":"A","value":"a"}]}}
        ANSWER               | {"type":8,"data":{"choices":[{"name":"A","value":1}]}}
        ANSWER               | {"type":5}
        """)
    void takes_what_discord_takes(Route route, String body) {
        assertThat(DOCUMENTED.breaches(route, RawBot.read(body))).isEmpty();
    }

    @Test
    void offers_at_most_25_choices() {
        assertThat(DOCUMENTED.breaches(Route.ANSWER, choices(25))).isEmpty();
        assertThat(DOCUMENTED.breaches(Route.ANSWER, choices(26)))
                .contains("ANSWER: data.choices must have at most 25 items but found 26");
    }

    private static JsonNode choices(int count) {
        var callback = Payloads.read("{\"type\":8,\"data\":{\"choices\":[]}}");
        for (var number = 0; number < count; number++) {
            callback.withArray("/data/choices")
                    .addObject()
                    .put("name", "n" + number)
                    .put("value", "v" + number);
        }
        return callback;
    }
}

package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that Discord would not register is not registered here. */
class CommandLimitsTest {

    private static final Set<String> LOCALES = new OpenApi().locales();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        [{"name":"Who","description":"A"}]                                                           | /Who: the name 'Who'
        [{"name":"who is","description":"A"}]                                                        | /who is: the name 'who is'
        [{"name":"a","description":"A","name_localizations":{"uk":"Хто"}}]                           | /a: the name 'Хто'
        [{"name":"a"}]                                                                               | /a: no description
        [{"name":"a","description":" "}]                                                             | /a: no description
        [{"name":"a","description":"A","name_localizations":{"en":"a"}}]                             | /a: no locale of Discord: en
        [{"name":"a","description":"A","description_localizations":{"ua":"a"}}]                      | /a: no locale of Discord: ua
        [{"name":"a","description":"A"},{"name":"a","description":"A"}]                              | the commands: two are named 'a'
        [{"name":"A b","description":"A","type":3}]                                                  | /A b: a description, which only slash commands have
        [{"name":"a","description":"A","options":[{"type":3,"name":"B","description":"A"}]}]         | /a B: the name 'B'
        [{"name":"a","description":"A","options":[{"type":3,"name":"b","description":"A"},{"type":3,"name":"b","description":"A"}]}] | /a: two are named 'b'
        [{"name":"a","description":"A","options":[{"type":3,"name":"b","description":"A"},{"type":3,"name":"c","description":"A","required":true}]}] | /a: a required option after an optional one
        [{"name":"a","description":"A","options":[{"type":1,"name":"b","description":"A"},{"type":3,"name":"c","description":"A"}]}] | /a: subcommands beside other options
        [{"name":"a","description":"A","options":[{"type":1,"name":"b","description":"A","options":[{"type":2,"name":"c","description":"A"}]}]}] | /a b: subcommands too deep
        [{"name":"a","description":"A","options":[{"type":3,"name":"b","description":"A","autocomplete":true,"choices":[{"name":"C","value":"c"}]}]}] | /a b: choices beside autocomplete
        [{"name":"a","description":"A","options":[{"type":3,"name":"b","description":"A","choices":[{"name":"C","value":"c"},{"name":"C","value":"d"}]}]}] | /a b: two are named 'C'
        [{"name":"a","description":"A","options":[{"type":3,"name":"b","description":"A","choices":[{"name":" ","value":"c"}]}]}] | /a b: a choice without name
        """)
    void knows_each_kind_of_breach(String commands, String breach) {
        assertThat(breaches(RawBot.read(commands))).containsExactly(breach);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delegation", "делегація", "что-нового", "із_джерел", "m'appelle", "日本", "a1"})
    void a_name_may_be_in_any_script_if_it_is_in_lower_case(String name) {
        assertThat(breaches(commands(1, 1, name))).isEmpty();
    }

    @Test
    void there_may_be_100_slash_commands_and_15_menus_of_a_kind() {
        assertThat(breaches(commands(100, 1, "a"))).isEmpty();
        assertThat(breaches(commands(101, 1, "a"))).containsExactly("101 commands of type 1, where 100 are allowed");
        assertThat(breaches(commands(15, 3, ""))).isEmpty();
        assertThat(breaches(commands(16, 3, ""))).containsExactly("16 commands of type 3, where 15 are allowed");
    }

    /** Each option counts its name, its description in the longest language, and the names and values of its choices. */
    @Test
    void a_command_may_have_8000_characters_in_the_longest_of_its_languages() {
        assertThat(breaches(longCommand(60))).isEmpty();
        assertThat(breaches(longCommand(61))).containsExactly("/a: 8001 characters in all, where 8000 are allowed");
    }

    private static JsonNode longCommand(int lastDescription) {
        var command = (ArrayNode) commands(1, 1, "a");
        var options = command.withArray("/0/options");
        for (var number = 10; number < 30; number++) {
            var option =
                    options.addObject().put("type", 3).put("name", "n" + number).put("description", "short");
            option.putObject("description_localizations")
                    .put("uk", "ї".repeat(number < 29 ? 97 : lastDescription))
                    .put("ru", "ё");
            var choices = option.putArray("choices");
            choices.addObject().put("name", "c".repeat(100)).put("value", "v".repeat(100));
            choices.addObject().put("name", "d".repeat(50)).put("value", "w".repeat(number == 29 ? 85 : 50));
        }
        return command;
    }

    private static List<String> breaches(JsonNode commands) {
        return CommandLimits.breaches(commands, LOCALES);
    }

    private static JsonNode commands(int count, int type, String name) {
        var commands = JsonNodeFactory.instance.arrayNode();
        for (var number = 0; number < count; number++) {
            commands.addObject()
                    .put("name", number == 0 && !name.isEmpty() ? name : "n" + number)
                    .put("type", type)
                    .put("description", type == 1 ? "A" : "");
        }
        return commands;
    }
}

package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Guest;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;

class CallbackTest {

    private final House house = House.today();

    @ParameterizedTest
    @EnumSource
    void every_line_that_the_bot_offers_fits_and_comes_back(Language language) {
        var lines = Stream.concat(house.lines(), house.lines().flatMap(line -> offered(line, language)))
                .filter(line -> new Twins(house.desk().commands()).runs(line))
                .distinct()
                .toList();
        assertThat(lines).hasSizeGreaterThan(50).allSatisfy(line -> {
            var data = new Callback(language, line).data();
            assertThat(data).hasValueSatisfying(fitting -> {
                assertThat(fitting.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 64);
                assertThat(Callback.read(fitting)).contains(new Callback(language, line));
            });
        });
    }

    private Stream<String> offered(String line, Language language) {
        Reply reply = house.desk()
                .hear(
                        line,
                        new Guest(language, ZoneOffset.UTC, true),
                        house.clock().instant())
                .reply();
        var choices = reply.blocks().stream()
                .filter(Block.Choices.class::isInstance)
                .flatMap(block -> ((Block.Choices) block).choices().stream());
        return Stream.concat(choices, reply.next().stream()).map(Block.Choice::line);
    }

    @Test
    void a_line_that_does_not_fit_makes_no_button() {
        assertThat(new Callback(Language.RUSSIAN, "/who " + "я".repeat(29)).data())
                .isEmpty();
        assertThat(new Callback(Language.RUSSIAN, "/who " + "я".repeat(28)).data())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "0en/venue",
                "2en/venue",
                "1xx/venue",
                "1EN/venue",
                "1en",
                "1en/",
                "1en/ ",
                "/venue",
                "\u0000",
                "1en/venue\n/x"
            })
    void what_no_button_of_ours_carries_is_not_read(String forged) {
        assertThat(Callback.read(forged)).isEmpty();
    }
}

package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.language.Language;
import org.rapporteur.language.Spelling;
import org.rapporteur.reminder.World;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;

/** A reminder is set up by pressing buttons, so each choice must fit into one. */
class ReminderButtonsTest {

    private final World world = new World();
    private final Twins twins = new Twins(world.commands());
    private final Buttons buttons = new Buttons(twins);

    @ParameterizedTest
    @EnumSource
    void all_that_the_reminders_offer_is_a_button(Language language) {
        var lines = List.of(
                "/remind",
                "/remind on 09:00 Europe/Kyiv",
                "/remind confirm 0900 uk F43 Europe-Kyiv",
                "/remind",
                "/remind pause 2026-12-01",
                "/remind",
                "/remind pause",
                "/remind language",
                "/remind gibberish",
                "/remind on",
                "/remind on Europe/Kyiv",
                "/remind on 09:00 MSK",
                "/remind on 09:00 nowhere",
                "/remind on 09:00 Springfield",
                "/remind on 23:59 America/North_Dakota/New_Salem",
                "/remind on 23:59 America/Argentina/Buenos_Aires",
                "/remind on 08:00 Europe/Kyiv",
                "/remind confirm 0800 uk F43 Europe-Kyiv",
                "/remind quiet 22:00-07:00",
                "/remind quiet none",
                "/remind pause 2026-12-01",
                "/remind off");
        var offered = lines.stream()
                .map(line -> world.answer(line, language))
                .flatMap(ReminderButtonsTest::choices)
                .toList();
        assertThat(offered).hasSizeGreaterThan(40).allSatisfy(choice -> {
            assertThat(buttons.holds(choice, language)).as(choice.line()).isTrue();
            assertThat(twins.of(choice.line()).map(Twins::line).map(Spelling::fold))
                    .as("its link says the same")
                    .contains(Spelling.fold(choice.line()));
        });
    }

    /** It may become longer by the number of the reminder that it changes. */
    @ParameterizedTest
    @EnumSource
    void what_is_posted_in_a_channel_is_confirmed_by_a_button(Language language) {
        for (var zone : List.of("America/Los_Angeles", "Europe/Zurich", "America/Argentina/Buenos_Aires")) {
            var choices = choices(world.answerAboutChannel("/remind on 09:00 " + zone + " @news", language));
            assertThat(choices).singleElement().satisfies(choice -> {
                var changing = new Block.Choice(choice.label(), choice.line() + " r12345");
                assertThat(buttons.holds(changing, language))
                        .as(changing.line())
                        .isTrue();
                assertThat(twins.of(choice.line()).map(Twins::line).map(Spelling::fold))
                        .contains(Spelling.fold(choice.line()));
            });
        }
    }

    private static Stream<Block.Choice> choices(Reply reply) {
        return Stream.concat(
                reply.next().stream(),
                reply.blocks().stream()
                        .filter(Block.Choices.class::isInstance)
                        .flatMap(block -> ((Block.Choices) block).choices().stream()));
    }
}

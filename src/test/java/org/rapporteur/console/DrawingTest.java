package org.rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Bot;
import org.rapporteur.language.Language;

class DrawingTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_the_words_of_the_plain_text(Language language) {
        var bot = Bot.speaking(language);
        assertThat(bot.conversation().desk().commands().all()).isNotEmpty().allSatisfy(command -> {
            var line = "/" + command.name();
            assertThat(drawn(bot, line)).isEqualTo(bot.hears(line));
        });
        assertThat(drawn(bot, "/issue territory")).isEqualTo(bot.hears("/issue territory"));
    }

    @Test
    void sets_headings_commands_and_sources_apart() {
        var drawn = new Drawing(Language.ENGLISH.typography())
                .draw(Bot.speaking(Language.ENGLISH).answers("/venue").reply());
        assertThat(drawn.getFirst().toAnsi()).startsWith("\u001B[1m");
        assertThat(drawn.get(drawn.size() - 2).toAnsi()).startsWith("\u001B[2m");
        assertThat(drawn.getLast().toAnsi()).contains("\u001B[36m/dates");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 24, 40, 79, 200})
    void breaks_lines_between_words_only(int width) {
        var text = "• Очікувалося, що Кирило Дмитрієв візьме участь в окремих обговореннях у Женеві.";
        var lines = new Wrap(width).wrap(new AttributedString(text));
        assertThat(lines)
                .allMatch(line ->
                        line.columnLength() <= width || !line.toString().strip().contains(" "));
        assertThat(lines.stream().map(line -> line.toString().strip()).collect(Collectors.joining(" ")))
                .isEqualTo(text);
    }

    @Test
    void indents_what_goes_on_under_a_bullet() {
        var lines = new Wrap(12).wrap(new AttributedString("• one two three four"));
        assertThat(lines).extracting(AttributedString::toString).containsExactly("• one two", "  three four");
    }

    @ParameterizedTest
    @CsvSource({"17\u00A0лютого, 1", "'', 1", "word, 1", "a b, 1", "'a b c d e f', 2"})
    void keeps_what_belongs_together(String text, int lines) {
        assertThat(new Wrap(7).wrap(new AttributedString(text))).hasSize(lines);
    }

    private static String drawn(Bot bot, String line) {
        var answer = bot.answers(line);
        return new Drawing(answer.language().typography())
                .draw(answer.reply()).stream().map(AttributedString::toString).collect(Collectors.joining("\n"));
    }
}

package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Span;
import org.rapporteur.reply.Status;

class HtmlTest {

    private final Twins twins = new Twins(House.today().desk().commands());
    private final Html html = new Html(twins, new Buttons(twins), Language.ENGLISH);

    @Test
    void draws_every_kind_of_block_and_span() {
        var line = Line.of(new Span.Plain("a "), new Span.Strong("b"), new Span.Quote("c"));
        var reply = Reply.of(
                Status.ANSWERED,
                new Block.Heading(Line.of(new Span.Strong("Head"))),
                new Block.Claims(List.of(new Block.Claim(List.of("F1"), line))),
                new Block.Slots(List.of(new Block.Slot(Line.plain("Russia"), List.of(), Line.plain("silent")))),
                new Block.Paragraph(Line.of(new Span.Day(LocalDate.of(2026, 2, 17)))),
                new Block.Provenance("s", LocalDate.of(2026, 2, 17), Line.plain("Source")));

        assertThat(html.pages(reply)).containsExactly("""
            <b>Head</b>
            • a <b>b</b><i>“c”</i>

            • <b>Russia</b>: silent

            17 Feb 2026

            <i>Source</i>\
            """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /delegation russia          | /delegation_russia
        /venue                      | /venue
        /who us-envoys              | /who_us_envoys
        /asof 2026-02-17            | /asof_2026_02_17
        /delegation country         | /delegation country
        /gaps [gap]                 | /gaps [gap]
        Who leads the delegation?   | <code>Who leads the delegation?</code>
        """)
    void draws_a_line_to_type_as_something_to_tap_where_it_can(String line, String drawn) {
        assertThat(pages(Line.of(new Span.CommandLine(line)))).containsExactly(drawn);
    }

    @ParameterizedTest
    @MethodSource("org.rapporteur.telegram.Hostile#texts")
    void takes_any_text_for_data(String text) {
        for (var page : html.pages(full(text))) {
            var read = ReadHtml.of(page).text();
            assertThat(read).isNotBlank().hasSizeLessThanOrEqualTo(4096).doesNotContain("@");
            assertThat(read).doesNotContainPattern("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200B\u200B", "\u0301", "\u202E"})
    void never_draws_an_empty_message(String text) {
        assertThat(pages(Line.plain(text))).containsExactly("…");
    }

    @Test
    void says_something_even_when_there_is_nothing_to_say() {
        assertThat(html.pages(Reply.of(Status.UNKNOWN))).containsExactly("…");
    }

    @Test
    void parts_a_long_reply_between_its_blocks() {
        var claims =
                new Block.Claims(Collections.nCopies(20, new Block.Claim(List.of("F1"), Line.plain("c".repeat(120)))));
        var reply = Reply.of(Status.ANSWERED, heading("One"), claims, heading("Two"), claims, source());

        var pages = html.pages(reply);

        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst()).startsWith("<b>One</b>").endsWith("c");
        assertThat(pages.getLast()).startsWith("<b>Two</b>").endsWith("<i>Source</i>");
    }

    @Test
    void parts_a_block_longer_than_a_message_between_its_lines() {
        var claims =
                new Block.Claims(Collections.nCopies(90, new Block.Claim(List.of("F1"), Line.plain("c".repeat(120)))));

        var pages = html.pages(Reply.of(Status.ANSWERED, heading("One"), claims));

        assertThat(pages)
                .hasSize(3)
                .allSatisfy(page -> assertThat(page).endsWith("c").hasSizeLessThanOrEqualTo(4110));
        assertThat(pages.subList(1, 3)).allSatisfy(page -> assertThat(page).startsWith("• "));
    }

    @Test
    void loses_no_word_of_a_line_longer_than_a_message() {
        var text = "слово & ще одне ".repeat(800).strip();
        var read = pages(Line.plain(text)).stream()
                .map(page -> ReadHtml.of(page).text().strip())
                .collect(Collectors.joining(" "));
        assertThat(read).isEqualTo(text);
    }

    @Test
    void leaves_choices_to_the_buttons_unless_there_are_too_many_or_something_is_to_be_filled_in() {
        var choice = new Block.Choice(Line.plain("Russia"), "/delegation russia");
        var usage = new Block.Choice(Line.plain("Who"), "/who person");
        assertThat(choices(List.of(choice))).containsExactly("…");
        assertThat(choices(List.of(choice, usage))).containsExactly("• Russia: /delegation_russia\n• Who: /who person");
        assertThat(choices(Collections.nCopies(9, choice)))
                .singleElement()
                .asString()
                .startsWith("• Russia: /del");
    }

    private List<String> choices(List<Block.Choice> choices) {
        return html.pages(Reply.of(Status.UNKNOWN, new Block.Choices(choices)));
    }

    private List<String> pages(Line line) {
        return html.pages(Reply.of(Status.ANSWERED, new Block.Paragraph(line)));
    }

    private static Block heading(String text) {
        return new Block.Heading(Line.plain(text));
    }

    private static Block source() {
        return new Block.Provenance("s", LocalDate.of(2026, 2, 17), Line.plain("Source"));
    }

    private static Reply full(String text) {
        var line = Line.of(
                new Span.Plain(text), new Span.Strong(text), new Span.Quote(text), new Span.CommandLine("/" + text));
        var claim = new Block.Claim(List.of("F1"), line);
        var choice = new Block.Choice(line, text);
        return Reply.of(
                        Status.ANSWERED,
                        new Block.Heading(line),
                        new Block.Paragraph(line),
                        new Block.Claims(List.of(claim)),
                        new Block.Slots(List.of(
                                new Block.Slot(line, List.of(claim), line), new Block.Slot(line, List.of(), line))),
                        new Block.Choices(List.of(choice)),
                        new Block.Provenance("s", LocalDate.of(2026, 2, 17), line))
                .leadingTo(List.of(choice));
    }
}

package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Span;
import org.rapporteur.reply.Status;

class DrawingTest {

    private final Drawing drawing = in(Language.ENGLISH);

    private static Drawing in(Language language) {
        var house = House.today();
        return Drawing.in(house.phrases().in(language), house.desk().commands());
    }

    @Test
    void draws_every_kind_of_block_and_span() {
        var line = Line.of(new Span.Plain("a "), new Span.Strong("b"), new Span.Quote("c"));
        var reply = Reply.of(
                Status.ANSWERED,
                new Block.Heading(Line.of(new Span.Strong("Head"))),
                new Block.Claims(List.of(new Block.Claim(List.of("F1"), line))),
                new Block.Slots(List.of(
                        new Block.Slot(Line.plain("Russia"), List.of(), Line.plain("silent")),
                        new Block.Slot(
                                Line.plain("Ukraine"),
                                List.of(new Block.Claim(List.of("F2"), line)),
                                Line.plain("silent")))),
                new Block.Paragraph(Line.of(new Span.Day(LocalDate.of(2026, 2, 17)))),
                new Block.Provenance("s", LocalDate.of(2026, 2, 17), Line.plain("Source")));

        assertThat(texts(reply)).containsExactly("""
            ### Head
            - a **b**“c”

            - **Russia**: silent
            - **Ukraine**: a **b**“c”

            17 Feb 2026

            -# Source\
            """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ENGLISH   | /delegation russia        | `/delegation russia`
        UKRAINIAN | /delegation russia        | `/делегація russia`
        RUSSIAN   | /asof 2026-02-17 /venue   | `/на-дату 2026-02-17 /venue`
        UKRAINIAN | /nothing                  | `/nothing`
        RUSSIAN   | Кто возглавляет?          | `Кто возглавляет?`
        """)
    void shows_a_line_to_type_under_the_name_that_discord_shows(Language language, String line, String drawn) {
        var reply = Reply.of(Status.ANSWERED, new Block.Paragraph(Line.of(new Span.CommandLine(line))));
        assertThat(in(language).pages(reply, List.of())).extracting(Page::text).containsExactly(drawn);
    }

    @ParameterizedTest
    @MethodSource("org.rapporteur.discord.Hostile#texts")
    void takes_any_text_for_data(String text) {
        for (var page : drawing.pages(full(text), List.of())) {
            assertThat(page.text()).isNotBlank().hasSizeLessThanOrEqualTo(4000);
            assertThat(page.text())
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029\\u3164\\u2800&&[^\\n]]");
            assertThat(ReadMarkdown.of(page.text()).text()).isNotBlank();
            Letters.create(page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "> no quotation",
                "- no item",
                "+ no item",
                "12. no number",
                "1) no number",
                "-# no small print",
                "*no* _style_ ~~at~~ ||all|| `here`",
                "<@42> @everyone [a](https://evil.example) :smile:"
            })
    void shows_markup_as_the_signs_it_is_made_of(String text) {
        assertThat(drawn(Line.plain(text))).isEqualTo(text);
        assertThat(drawn(Line.of(new Span.Strong(text)))).isEqualTo(text);
    }

    private String drawn(Line line) {
        return ReadMarkdown.of(texts(Reply.of(Status.ANSWERED, new Block.Paragraph(line)))
                        .getFirst())
                .text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200B\u200B", "\u202E", "\u3164"})
    void never_draws_an_empty_message(String text) {
        assertThat(texts(Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain(text)))))
                .containsExactly("…");
    }

    @Test
    void says_something_even_when_there_is_nothing_to_say() {
        assertThat(texts(Reply.of(Status.UNKNOWN))).containsExactly("…");
    }

    @Test
    void parts_a_long_reply_between_its_blocks_and_ends_it_with_its_source_and_its_buttons() {
        var claims = claims(20);
        var reply = Reply.of(Status.ANSWERED, heading("One"), claims, heading("Two"), claims, source())
                .leadingTo(List.of(new Block.Choice(Line.plain("Venue"), "/venue")));

        var pages = drawing.pages(reply, List.of());

        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst().text()).startsWith("### One").endsWith("c");
        assertThat(pages.getFirst().buttons()).isEmpty();
        assertThat(pages.getLast().text()).startsWith("### Two").endsWith("-# Source");
        assertThat(pages.getLast().buttons()).containsExactly(new Page.Button("Venue", "1ren/venue"));
    }

    @Test
    void parts_a_block_longer_than_a_message_between_its_lines() {
        var texts = texts(Reply.of(Status.ANSWERED, heading("One"), claims(90)));

        assertThat(texts)
                .hasSize(3)
                .allSatisfy(text -> assertThat(text).endsWith("c").hasSizeLessThanOrEqualTo(4000));
        assertThat(texts.subList(1, 3)).allSatisfy(text -> assertThat(text).startsWith("- c"));
    }

    @Test
    void loses_no_word_of_a_line_longer_than_a_message() {
        var text = "слово * ще одне ".repeat(800).strip();
        var read = texts(Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain(text)))).stream()
                .map(page -> ReadMarkdown.of(page).text().strip())
                .collect(Collectors.joining(" "));
        assertThat(read).isEqualTo(text);
    }

    @Test
    void leaves_choices_to_the_buttons_unless_there_are_too_many() {
        var few = IntStream.range(0, 10).mapToObj(DrawingTest::choice).toList();
        var many = IntStream.range(0, 11).mapToObj(DrawingTest::choice).toList();

        assertThat(pages(few).getFirst().buttons()).hasSize(10);
        assertThat(pages(few).getFirst().text()).isEqualTo("…");
        assertThat(pages(many).getFirst().buttons()).isEmpty();
        assertThat(pages(many).getFirst().text()).startsWith("- person 0: `/who p0`\n- person 1: ");
    }

    @Test
    void tells_buttons_apart_that_would_look_alike() {
        var one = new Block.Choice(Line.plain("time zone"), "/settings zone Europe/Kyiv");
        var other = new Block.Choice(Line.plain("time zone"), "/settings zone UTC");
        assertThat(pages(List.of(one, other)).getFirst().buttons())
                .extracting(Page.Button::label)
                .containsExactly("Time zone: zone Europe/Kyiv", "Time zone: zone UTC");
    }

    @ParameterizedTest
    @EnumSource
    void no_answer_of_the_bot_needs_more_than_one_message(Language language) {
        var house = House.today();
        house.lines()
                .forEach(line -> assertThat(house.shows(line, language))
                        .as(line)
                        .singleElement()
                        .satisfies(page -> assertThat(page.buttons()).hasSizeLessThanOrEqualTo(11)));
    }

    private List<Page> pages(List<Block.Choice> choices) {
        return drawing.pages(Reply.of(Status.UNKNOWN, new Block.Choices(choices)), List.of());
    }

    private List<String> texts(Reply reply) {
        return drawing.pages(reply, List.of()).stream().map(Page::text).toList();
    }

    private static Block.Choice choice(int number) {
        return new Block.Choice(Line.plain("person " + number), "/who p" + number);
    }

    private static Block heading(String text) {
        return new Block.Heading(Line.plain(text));
    }

    private static Block claims(int number) {
        return new Block.Claims(
                Collections.nCopies(number, new Block.Claim(List.of("F1"), Line.plain("c".repeat(120)))));
    }

    private static Block source() {
        return new Block.Provenance("s", LocalDate.of(2026, 2, 17), Line.plain("Source"));
    }

    private static Reply full(String text) {
        var line = Line.of(
                new Span.Plain(text), new Span.Strong(text), new Span.Quote(text), new Span.CommandLine("/" + text));
        var claim = new Block.Claim(List.of("F1"), line);
        var choice = new Block.Choice(line, "/who " + text.substring(0, Math.min(20, text.length())));
        return Reply.of(
                        Status.ANSWERED,
                        new Block.Heading(line),
                        new Block.Paragraph(line),
                        new Block.Claims(List.of(claim)),
                        new Block.Slots(List.of(
                                new Block.Slot(line, List.of(claim), line), new Block.Slot(line, List.of(), line))),
                        new Block.Choices(List.of(choice)),
                        new Block.Choices(
                                Stream.generate(() -> choice).limit(12).toList()),
                        new Block.Provenance("s", LocalDate.of(2026, 2, 17), line))
                .leadingTo(List.of(choice));
    }
}

package org.rapporteur.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Span;
import org.rapporteur.telegram.Run.Style;

/** Draws a reply as Telegram's HTML: bold headings, quotations and sources in italics, commands as links to tap. */
record Html(Twins twins, Buttons buttons, Language language) {

    private static final Run BULLET = Run.plain("• ");
    private static final Run COLON = Run.plain(": ");

    /** One message or, when it is too long for one, several; never none. */
    List<String> pages(Reply reply) {
        var stanzas = new ArrayList<Stanza>();
        var heading = List.<Row>of();
        for (var block : reply.blocks()) {
            var rows = Stream.concat(heading.stream(), rows(block)).toList();
            heading = block instanceof Block.Heading ? rows : List.of();
            if (heading.isEmpty() && !rows.isEmpty()) {
                stanzas.add(new Stanza("\n\n", rows));
            }
        }
        stanzas.add(new Stanza("\n\n", heading));
        stanzas.add(new Stanza("\n\n", onwards(reply).toList()));
        return Pages.of(stanzas);
    }

    /** Where one may go on, as far as no button leads there. */
    private Stream<Row> onwards(Reply reply) {
        return reply.next().stream()
                .filter(choice -> !buttons.holds(choice, language))
                .map(this::row);
    }

    private Stream<Row> rows(Block block) {
        return switch (block) {
            case Block.Heading(var line) -> Stream.of(new Row(runs(line, Style.BOLD)));
            case Block.Paragraph(var line) -> Stream.of(new Row(runs(line, Style.PLAIN)));
            case Block.Claims(var claims) -> claims.stream().map(this::row);
            case Block.Slots(var slots) -> slots.stream().map(this::row);
            case Block.Choices(var choices) ->
                buttons.hold(choices, language) ? Stream.of() : choices.stream().map(this::row);
            case Block.Provenance(var _, var _, var line) -> Stream.of(new Row(runs(line, Style.ITALIC)));
        };
    }

    private Row row(Block.Claim claim) {
        return item(runs(claim.line(), Style.PLAIN).stream());
    }

    private Row row(Block.Slot slot) {
        var said = slot.claims().isEmpty()
                ? Stream.of(slot.silence())
                : slot.claims().stream().map(Block.Claim::line);
        return item(Stream.concat(
                runs(slot.party(), Style.BOLD).stream(),
                said.reduce(Line::then).stream().flatMap(line -> after(COLON, runs(line, Style.PLAIN)))));
    }

    private Row row(Block.Choice choice) {
        var label = runs(choice.label(), Style.PLAIN).stream();
        return item(Stream.concat(label, after(COLON, List.of(command(choice.line(), Style.PLAIN)))));
    }

    private static Row item(Stream<Run> runs) {
        return new Row(after(BULLET, runs.toList()).toList());
    }

    private static Stream<Run> after(Run first, List<Run> runs) {
        return Stream.concat(Stream.of(first), runs.stream());
    }

    private List<Run> runs(Line line, Style around) {
        return line.spans().stream().map(span -> run(span, around)).toList();
    }

    private Run run(Span span, Style around) {
        var typography = language.typography();
        return switch (span) {
            case Span.Plain(var text) -> new Run(around, text);
            case Span.Strong(var text) -> new Run(Style.BOLD, text);
            case Span.Quote(var words) -> new Run(Style.ITALIC, typography.opening() + words + typography.closing());
            case Span.Day(var date) -> new Run(around, typography.days().format(date));
            case Span.CommandLine(var line) -> command(line, around);
        };
    }

    /** As a link that sends it; a line with something to fill in stays text, and a question is there to be copied. */
    private Run command(String line, Style around) {
        return twins.of(line)
                .map(twin -> new Run(around, twin))
                .orElseGet(() -> new Run(line.startsWith("/") ? around : Style.CODE, line));
    }
}

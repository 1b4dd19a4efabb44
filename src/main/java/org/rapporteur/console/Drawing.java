package org.rapporteur.console;

import java.util.List;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Span;
import org.rapporteur.reply.Typography;

/** Draws a reply for a terminal: the words of the plain text, with weight and colour to find one's way by. */
record Drawing(Typography typography) {

    static final String BULLET = "• ";

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle STRONG = PLAIN.bold();
    private static final AttributedStyle DIM = PLAIN.faint();

    /** The lines of a reply, as long as they come. */
    List<AttributedString> draw(Reply reply) {
        var next = reply.next().isEmpty() ? Stream.<AttributedString>of() : Stream.of(next(reply.next()));
        return Stream.concat(reply.blocks().stream().flatMap(this::draw), next).toList();
    }

    AttributedString draw(Line line) {
        return draw(line, PLAIN);
    }

    private Stream<AttributedString> draw(Block block) {
        return switch (block) {
            case Block.Heading(var line) -> Stream.of(draw(line, STRONG));
            case Block.Paragraph(var line) -> Stream.of(draw(line));
            case Block.Claims(var claims) -> claims.stream().map(claim -> bullet(draw(claim.line())));
            case Block.Slots(var slots) -> slots.stream().map(this::draw);
            case Block.Choices(var choices) -> choices.stream().map(this::draw);
            case Block.Provenance(var _, var _, var line) -> Stream.of(draw(line, DIM));
        };
    }

    private AttributedString draw(Block.Slot slot) {
        var words = slot.claims().isEmpty()
                ? draw(slot.silence())
                : AttributedString.join(
                        new AttributedString(" "),
                        slot.claims().stream().map(claim -> draw(claim.line())).toList());
        return bullet(AttributedString.join(new AttributedString(": "), draw(slot.party(), STRONG), words));
    }

    private AttributedString draw(Block.Choice choice) {
        return bullet(
                AttributedString.join(new AttributedString(": "), draw(choice.label()), command(choice.line(), PLAIN)));
    }

    private AttributedString draw(Line line, AttributedStyle style) {
        var drawn = new AttributedStringBuilder();
        line.spans().forEach(span -> drawn.append(draw(span, style)));
        return drawn.toAttributedString();
    }

    private AttributedString draw(Span span, AttributedStyle style) {
        return switch (span) {
            case Span.Plain(var text) -> new AttributedString(text, style);
            case Span.Strong(var text) -> new AttributedString(text, style.bold());
            case Span.Quote(var words) ->
                new AttributedString(typography.opening() + words + typography.closing(), style);
            case Span.Day(var date) -> new AttributedString(typography.days().format(date), style);
            case Span.CommandLine(var line) -> command(line, style);
        };
    }

    private static AttributedString next(List<Block.Choice> choices) {
        var commands =
                choices.stream().map(choice -> command(choice.line(), PLAIN)).toList();
        return AttributedString.join(
                AttributedString.EMPTY,
                new AttributedString("→ "),
                AttributedString.join(new AttributedString(" · "), commands));
    }

    private static AttributedString command(String line, AttributedStyle style) {
        return new AttributedString(line, style.foreground(AttributedStyle.CYAN));
    }

    private static AttributedString bullet(AttributedString line) {
        return AttributedString.join(AttributedString.EMPTY, new AttributedString(BULLET), line);
    }
}

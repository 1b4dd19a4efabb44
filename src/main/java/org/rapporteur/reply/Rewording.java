package org.rapporteur.reply;

import java.util.function.UnaryOperator;

/** The same reply with other spans: what it states and what may be asked next stay as they are. */
public record Rewording(UnaryOperator<Span> spans) {

    /** Days and quotation marks as that language writes them, wherever the reply is drawn. */
    public static Rewording fixedTo(Typography typography) {
        var text = new PlainText(typography);
        return new Rewording(span -> switch (span) {
            case Span.Quote _, Span.Day _ -> new Span.Plain(text.draw(Line.of(span)));
            case Span.Plain _, Span.Strong _, Span.CommandLine _ -> span;
        });
    }

    public Reply of(Reply reply) {
        return new Reply(
                reply.status(),
                reply.blocks().stream().map(this::of).toList(),
                reply.next().stream().map(this::of).toList());
    }

    private Block of(Block block) {
        return switch (block) {
            case Block.Heading(var line) -> new Block.Heading(of(line));
            case Block.Paragraph(var line) -> new Block.Paragraph(of(line));
            case Block.Claims(var claims) ->
                new Block.Claims(claims.stream().map(this::of).toList());
            case Block.Slots(var slots) ->
                new Block.Slots(slots.stream().map(this::of).toList());
            case Block.Choices(var choices) ->
                new Block.Choices(choices.stream().map(this::of).toList());
            case Block.Provenance(var source, var published, var line) ->
                new Block.Provenance(source, published, of(line));
        };
    }

    private Block.Claim of(Block.Claim claim) {
        return new Block.Claim(claim.facts(), of(claim.line()));
    }

    private Block.Slot of(Block.Slot slot) {
        return new Block.Slot(
                of(slot.party()), slot.claims().stream().map(this::of).toList(), of(slot.silence()));
    }

    private Block.Choice of(Block.Choice choice) {
        return new Block.Choice(of(choice.label()), choice.line());
    }

    private Line of(Line line) {
        return new Line(line.spans().stream().map(spans).toList());
    }
}

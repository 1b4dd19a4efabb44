package org.rapporteur.reply;

import java.util.List;
import java.util.stream.Collectors;

/** Draws a reply as plain text: what a terminal, a log of a test or a screen reader gets. */
public record PlainText(Typography typography) {

    private static final String BULLET = "• ";

    public String draw(Reply reply) {
        var text = reply.blocks().stream()
                .map(this::draw)
                .filter(drawn -> !drawn.isEmpty())
                .collect(Collectors.joining("\n"));
        return reply.next().isEmpty() ? text : text + "\n→ " + commands(reply.next());
    }

    public String draw(Line line) {
        return line.spans().stream().map(this::draw).collect(Collectors.joining());
    }

    private String draw(Block block) {
        return switch (block) {
            case Block.Heading(var line) -> draw(line);
            case Block.Paragraph(var line) -> draw(line);
            case Block.Claims(var claims) ->
                lines(claims.stream().map(this::draw).toList());
            case Block.Slots(var slots) -> lines(slots.stream().map(this::draw).toList());
            case Block.Choices(var choices) ->
                lines(choices.stream().map(this::draw).toList());
            case Block.Provenance provenance -> draw(provenance.line());
        };
    }

    private String draw(Block.Claim claim) {
        return BULLET + draw(claim.line());
    }

    private String draw(Block.Slot slot) {
        var words = slot.claims().isEmpty()
                ? draw(slot.silence())
                : slot.claims().stream().map(Block.Claim::line).map(this::draw).collect(Collectors.joining(" "));
        return BULLET + draw(slot.party()) + ": " + words;
    }

    private String draw(Block.Choice choice) {
        return BULLET + draw(choice.label()) + ": " + choice.line();
    }

    private String draw(Span span) {
        return switch (span) {
            case Span.Plain(var text) -> text;
            case Span.Strong(var text) -> text;
            case Span.Quote(var words) -> typography.opening() + words + typography.closing();
            case Span.Day(var date) -> typography.days().format(date);
            case Span.CommandLine(var line) -> line;
        };
    }

    private static String commands(List<Block.Choice> choices) {
        return choices.stream().map(Block.Choice::line).collect(Collectors.joining(" · "));
    }

    private static String lines(List<String> drawn) {
        return String.join("\n", drawn);
    }
}

package org.rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Commands;
import org.rapporteur.discord.Row.Mark;
import org.rapporteur.discord.Run.Style;
import org.rapporteur.language.Voice;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Span;

/** Draws a reply as Discord's markdown: a heading, claims as a list, parties in bold, the source in small print. */
record Drawing(Commands commands, Voice voice, Buttons buttons) {

    private static final Run COLON = Run.plain(": ");

    /** @param forServer whether what the reply leads to is said for the server */
    static Drawing in(Voice voice, Commands commands, boolean forServer) {
        return new Drawing(commands, voice, new Buttons(voice.language(), forServer));
    }

    static Drawing in(Voice voice, Commands commands) {
        return in(voice, commands, false);
    }

    /**
     * One message or, when it is too long for one, several; never none.
     *
     * @param more buttons after those of the reply, which stand under the last message
     */
    List<Page> pages(Reply reply, List<Page.Button> more) {
        var texts = Pages.of(stanzas(reply));
        var under = Stream.concat(buttons.under(reply).stream(), more.stream()).toList();
        var last = texts.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(number -> new Page(texts.get(number), number == last ? under : List.of()))
                .toList();
    }

    private List<List<Row>> stanzas(Reply reply) {
        var stanzas = new ArrayList<List<Row>>();
        var heading = List.<Row>of();
        for (var block : reply.blocks()) {
            var rows = Stream.concat(heading.stream(), rows(block)).toList();
            heading = block instanceof Block.Heading ? rows : List.of();
            if (heading.isEmpty()) {
                stanzas.add(rows);
            }
        }
        stanzas.add(heading);
        stanzas.add(onwards(reply).toList());
        return stanzas;
    }

    /** Where one may go on, as far as no button leads there. */
    private Stream<Row> onwards(Reply reply) {
        return reply.next().stream().filter(choice -> !buttons.holds(choice)).map(this::row);
    }

    private Stream<Row> rows(Block block) {
        return switch (block) {
            case Block.Heading(var line) -> Stream.of(heading(line));
            case Block.Paragraph(var line) -> Stream.of(new Row(Mark.NONE, runs(line)));
            case Block.Claims(var claims) -> claims.stream().map(claim -> item(runs(claim.line()).stream()));
            case Block.Slots(var slots) -> slots.stream().map(this::row);
            case Block.Choices(var choices) ->
                buttons.hold(choices) ? Stream.of() : choices.stream().map(this::row);
            case Block.Provenance(var _, var _, var line) -> Stream.of(new Row(Mark.SMALL, runs(line)));
        };
    }

    /** Bold as a whole already. */
    private Row heading(Line line) {
        return new Row(
                Mark.HEADING,
                runs(line).stream().map(run -> Run.plain(run.text())).toList());
    }

    private Row row(Block.Slot slot) {
        var said = slot.claims().isEmpty()
                ? slot.silence()
                : slot.claims().stream().map(Block.Claim::line).reduce(Line.nothing(), Line::then);
        var party = slot.party().spans().stream()
                .map(span -> new Run(Style.BOLD, run(span).text()));
        return item(Stream.of(party, Stream.of(COLON), runs(said).stream()).flatMap(part -> part));
    }

    private Row row(Block.Choice choice) {
        var label = runs(choice.label()).stream();
        return item(Stream.of(label, Stream.of(COLON), Stream.of(command(choice.line())))
                .flatMap(part -> part));
    }

    private static Row item(Stream<Run> runs) {
        return new Row(Mark.ITEM, runs.toList());
    }

    private List<Run> runs(Line line) {
        return line.spans().stream().map(this::run).toList();
    }

    /**
     * A day is written in words. Discord's own {@code <t:…:D>} shows a moment in each reader's zone, and a calendar day is
     * no moment: for a part of the readers it would be the day before or after.
     */
    private Run run(Span span) {
        var typography = voice.language().typography();
        return switch (span) {
            case Span.Plain(var text) -> Run.plain(text);
            case Span.Strong(var text) -> new Run(Style.BOLD, text);
            case Span.Quote(var words) -> Run.plain(typography.opening() + words + typography.closing());
            case Span.Day(var date) -> Run.plain(typography.days().format(date));
            case Span.CommandLine(var line) -> command(line);
        };
    }

    /** Under the name that Discord's menu shows in this language. */
    private Run command(String line) {
        var words = line.split(" ", 2);
        var known = line.startsWith("/") ? commands.find(words[0].substring(1)) : Optional.<Command>empty();
        return new Run(
                Style.CODE,
                known.map(command -> line.replace(words[0], "/" + command.nameIn(voice)))
                        .orElse(line));
    }
}

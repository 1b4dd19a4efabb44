package org.rapporteur.briefing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.chat.Guest;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Facts;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Span;

/**
 * Names in the spelling that the guest chose, in all that is said in English. A quotation keeps to its source, and a line
 * to be typed to its ids.
 */
final class Respelling {

    private final List<Replacement> replacements;

    Respelling(Facts facts, Guest guest) {
        replacements = guest.language() == Language.ENGLISH ? replacements(facts, guest) : List.of();
    }

    Reply of(Reply reply) {
        return replacements.isEmpty()
                ? reply
                : new Reply(
                        reply.status(),
                        reply.blocks().stream().map(this::of).toList(),
                        reply.next().stream().map(this::of).toList());
    }

    String of(String text) {
        var respelled = text;
        for (var replacement : replacements) {
            respelled = replacement.in(respelled);
        }
        return respelled;
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
        return new Line(line.spans().stream().map(this::of).toList());
    }

    private Span of(Span span) {
        return switch (span) {
            case Span.Plain(var text) -> new Span.Plain(of(text));
            case Span.Strong(var text) -> new Span.Strong(of(text));
            case Span.Quote quote -> quote;
            case Span.Day day -> day;
            case Span.CommandLine line -> line;
        };
    }

    private static List<Replacement> replacements(Facts facts, Guest guest) {
        return facts.entities().people().stream()
                .filter(person -> person.spelled().containsKey(guest.names()))
                .flatMap(person -> person.familyNameInEnglish().map(from -> replacement(from, person, guest)).stream())
                .toList();
    }

    private static Replacement replacement(String from, Entity.Person person, Guest guest) {
        var word = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(from) + "(?![\\p{L}\\p{N}])");
        return new Replacement(word, person.familyNameInEnglish(guest.names()).orElse(from));
    }

    private record Replacement(Pattern word, String spelling) {

        String in(String text) {
            return word.matcher(text).replaceAll(Matcher.quoteReplacement(spelling));
        }
    }
}

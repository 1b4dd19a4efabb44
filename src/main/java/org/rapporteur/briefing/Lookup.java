package org.rapporteur.briefing;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.fact.Directory;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.Match;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/**
 * From a typed name to a reply: the answer when it means one, a question when it fits several, a suggestion when it is
 * near, and an honest word when it is not in the record.
 *
 * @param command the command that asks, for the lines of the choices
 */
record Lookup(Aloud aloud, String command) {

    Reply in(Directory<Entity> directory, Function<Entity, Reply> answer) {
        return switch (directory.find(aloud.request().words())) {
            case Match.One<Entity>(Entity.Absent absent) -> absent(absent);
            case Match.One<Entity>(var entity) -> answer.apply(entity);
            case Match.Several<Entity> several ->
                choice(several.entities().size() == 1 ? "lookup.one" : "lookup.several", several.entities());
            case Match.Near<Entity>(var entities) -> choice("lookup.near", entities);
            case Match.None<Entity>() -> choice("lookup.none", List.of());
        };
    }

    /** A name that the source does not mention, and what it does say around it. */
    Reply absent(Entity.Absent absent) {
        var name = Filling.words("name", aloud.words(absent.name()));
        var line = aloud.request().say("absent." + absent.kind().name().toLowerCase(Locale.ROOT), name);
        return Reply.of(
                Status.UNKNOWN,
                new Block.Paragraph(line),
                aloud.claims(gap(absent).flatMap(aloud::withKnown)));
    }

    private Stream<Fact.Gap> gap(Entity.Absent absent) {
        return aloud.facts().all(Fact.Gap.class).filter(gap -> gap.id().equals(absent.gap()));
    }

    private Reply choice(String phrase, List<Entity> entities) {
        var choices = entities.stream()
                .map(entity ->
                        new Block.Choice(Line.plain(aloud.words(entity.name())), "/" + command + " " + entity.id()))
                .toList();
        var question = new Block.Paragraph(aloud.request().say(phrase));
        return choices.isEmpty()
                ? Reply.of(Status.UNKNOWN, question)
                : Reply.of(Status.UNKNOWN, question, new Block.Choices(choices));
    }
}

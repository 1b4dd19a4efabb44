package org.rapporteur.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.Fact.Position.Stance;
import org.rapporteur.fact.Id;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Span;
import org.rapporteur.reply.Status;

/** {@code /issues} and {@code /issue}: what is disputed, and each party's position in a place of the same size. */
final class Issues {

    private Issues() {}

    static Reply all(Aloud aloud) {
        var disputed = disputed(aloud).toList();
        var claims = disputed.stream().flatMap(issue -> framing(issue, aloud)).distinct();
        return Reply.of(Status.ANSWERED, new Block.Heading(aloud.request().say("issues.heading")), aloud.claims(claims))
                .leadingTo(
                        disputed.stream().map(issue -> Next.issue(issue, aloud)).toList());
    }

    static Reply one(Aloud aloud) {
        return new Lookup(aloud, "issue").in(aloud.facts().directories().issues(), entity -> one(entity, aloud));
    }

    private static Reply one(Entity entity, Aloud aloud) {
        return entity instanceof Entity.Issue issue && issue.isDisputed() ? sides(issue, aloud) : told(entity, aloud);
    }

    private static Reply sides(Entity.Issue issue, Aloud aloud) {
        var slots = aloud.facts().entities().parties().stream()
                .map(party -> slot(party, issue, aloud))
                .toList();
        var silent = slots.stream().anyMatch(slot -> slot.claims().isEmpty());
        return Reply.of(
                        silent ? Status.PARTIAL : Status.ANSWERED,
                        new Block.Heading(aloud.name(issue)),
                        aloud.claims(framing(issue, aloud)),
                        new Block.Slots(slots),
                        aloud.claims(aloud.facts().gaps(issue)))
                .leadingTo(List.of(Next.command("issues", aloud)));
    }

    /** What is said of the issue itself, before anybody's position on it. */
    static Stream<Fact> framing(Entity.Issue issue, Aloud aloud) {
        return aloud.facts().about(issue).filter(fact -> fact instanceof Fact.Context || isView(fact));
    }

    private static boolean isView(Fact fact) {
        return fact instanceof Fact.Position position && position.stance() == Stance.VIEW;
    }

    private static Block.Slot slot(Entity.Party party, Entity.Issue issue, Aloud aloud) {
        var positions = issue.slots().getOrDefault(party.id(), List.<Id>of()).stream()
                .flatMap(id -> aloud.facts().find(id).stream())
                .map(position -> aloud.claimOf(party, position))
                .toList();
        return new Block.Slot(
                Line.of(new Span.Strong(aloud.words(party.name()))),
                positions,
                aloud.request().say("issue.silent"));
    }

    /** A subject without sides: what the source says of it, and what it does not. */
    private static Reply told(Entity entity, Aloud aloud) {
        var gaps = aloud.facts().gaps(entity).toList();
        var claims = Stream.concat(aloud.facts().about(entity), gaps.stream());
        return Reply.of(
                        gaps.isEmpty() ? Status.ANSWERED : Status.PARTIAL,
                        new Block.Heading(aloud.name(entity)),
                        aloud.claims(claims))
                .leadingTo(List.of(Next.command("issues", aloud)));
    }

    static Stream<Entity.Issue> disputed(Aloud aloud) {
        return aloud.facts().entities().issues().stream().filter(Entity.Issue::isDisputed);
    }
}

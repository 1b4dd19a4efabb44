package org.rapporteur.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /who}: what the record says of one person, and that it says no more. */
final class Who {

    private Who() {}

    static Reply is(Aloud aloud) {
        return new Lookup(aloud, "who").in(aloud.facts().directories().people(), entity -> is(entity, aloud));
    }

    private static Reply is(Entity entity, Aloud aloud) {
        var facts = aloud.facts().about(entity).sorted(ownFirst(entity)).toList();
        var claims = Stream.concat(facts.stream(), gaps(entity, aloud)).map(aloud::claim);
        var blocks = Stream.of(
                        Stream.<Block>of(new Block.Heading(heading(entity, aloud))),
                        Stream.<Block>of(new Block.Claims(claims.toList())),
                        absence(entity, facts, aloud))
                .flatMap(part -> part);
        return new Reply(status(facts, aloud), blocks.toList(), next(facts, aloud));
    }

    /** What is said of them, before what only mentions them. */
    private static Comparator<Fact> ownFirst(Entity entity) {
        return Comparator.comparing(fact -> fact.subjects().noneMatch(entity::equals));
    }

    /** Whether somebody came is the first thing that people ask; where the source leaves that open, the answer is partial. */
    private static Status status(List<Fact> facts, Aloud aloud) {
        if (facts.isEmpty()) {
            return Status.UNKNOWN;
        }
        boolean seated = facts.stream()
                .anyMatch(fact ->
                        fact instanceof Fact.Seat seat && !seat.statement().isPassedExpectation(aloud.today()));
        return seated ? Status.ANSWERED : Status.PARTIAL;
    }

    /** The name, and the side that the person is named for. */
    private static Line heading(Entity entity, Aloud aloud) {
        return aloud.facts()
                .sideOf(entity)
                .filter(_ -> entity instanceof Entity.Person)
                .map(side -> aloud.request()
                        .say(
                                "who.heading",
                                Filling.words("name", aloud.name(entity)),
                                Filling.words("party", aloud.words(side.name()))))
                .orElseGet(() -> aloud.name(entity));
    }

    /** Without the gap that only repeats what each passed expectation says of itself. */
    private static Stream<Fact.Gap> gaps(Entity entity, Aloud aloud) {
        return aloud.facts()
                .gaps(entity)
                .filter(gap -> gap.known().isEmpty()
                        || !gap.known().stream()
                                .allMatch(known -> known.statement().isPassedExpectation(aloud.today())));
    }

    /** Of a person without a seat the source does not say that they come; silence would let readers think so. */
    private static Stream<Block> absence(Entity entity, List<Fact> facts, Aloud aloud) {
        if (!(entity instanceof Entity.Person) || facts.stream().anyMatch(Fact.Seat.class::isInstance)) {
            return Stream.empty();
        }
        var name = Filling.words("name", aloud.words(entity.name()));
        return Stream.of(new Block.Paragraph(aloud.request().say("who.no-seat", name)));
    }

    private static List<Block.Choice> next(List<Fact> facts, Aloud aloud) {
        return facts.stream()
                .filter(Fact.Seat.class::isInstance)
                .map(seat -> Next.delegation(((Fact.Seat) seat).party(), aloud))
                .limit(1)
                .toList();
    }
}

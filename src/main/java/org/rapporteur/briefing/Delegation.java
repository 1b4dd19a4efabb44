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
import org.rapporteur.reply.Span;
import org.rapporteur.reply.Status;

/** {@code /delegation}: who sits for a party, the leader first, each with post and hedge, and what is not told. */
final class Delegation {

    private Delegation() {}

    static Reply of(Aloud aloud) {
        return new Lookup(aloud, "delegation").in(aloud.facts().directories().parties(), entity -> of(entity, aloud));
    }

    private static Reply of(Entity entity, Aloud aloud) {
        return switch (entity) {
            case Entity.Party party -> of(party, aloud);
            case Entity.Person other -> none(other, aloud);
            case Entity.Place other -> none(other, aloud);
            case Entity.Body other -> none(other, aloud);
            case Entity.Event other -> none(other, aloud);
            case Entity.Issue other -> none(other, aloud);
            case Entity.Absent other -> none(other, aloud);
        };
    }

    private static Reply of(Entity.Party party, Aloud aloud) {
        var seats = aloud.facts()
                .seats(party)
                .sorted(Comparator.comparing(Fact.Seat::role))
                .toList();
        var claims = Stream.concat(
                seats.stream().map(aloud::withPost),
                Stream.concat(remarks(seats, aloud), aloud.facts().gaps(party)).map(aloud::claim));
        return Reply.of(status(seats, aloud), heading(party, aloud), new Block.Claims(claims.toList()))
                .leadingTo(next(seats, party, aloud));
    }

    /** What is said of the delegation as a whole, or of the track of one who sits apart. */
    private static Stream<Fact> remarks(List<Fact.Seat> seats, Aloud aloud) {
        return aloud.facts()
                .all(Fact.Context.class)
                .filter(context -> seats.stream().anyMatch(seat -> isRemarkOn(context, seat)))
                .map(context -> context);
    }

    private static boolean isRemarkOn(Fact.Context context, Fact.Seat seat) {
        var statement = context.statement();
        return statement.isAbout(seat.holder())
                || (statement.isAbout(seat.party())
                        && (statement.about().size() == 1 || statement.isAbout(seat.event())));
    }

    /** People who are not named, or were expected and may not have come, leave the answer partial. */
    private static Status status(List<Fact.Seat> seats, Aloud aloud) {
        return seats.stream().allMatch(seat -> isCertain(seat, aloud)) ? Status.ANSWERED : Status.PARTIAL;
    }

    private static boolean isCertain(Fact.Seat seat, Aloud aloud) {
        return seat.holder() instanceof Entity.Person && !seat.statement().isPassedExpectation(aloud.today());
    }

    private static Block heading(Entity.Party party, Aloud aloud) {
        return new Block.Heading(Line.of(new Span.Strong(Aloud.capitalized(aloud.words(party.delegation())))));
    }

    private static List<Block.Choice> next(List<Fact.Seat> seats, Entity.Party shown, Aloud aloud) {
        var people = seats.stream().limit(1).map(seat -> Next.who(seat.holder(), aloud));
        var others = aloud.facts().entities().parties().stream()
                .filter(party -> !party.is(shown))
                .map(party -> Next.delegation(party, aloud));
        return Stream.concat(people, others).toList();
    }

    static Reply none(Entity entity, Aloud aloud) {
        var line = aloud.request().say("delegation.none", Filling.words("name", aloud.words(entity.name())));
        return Reply.of(
                Status.UNKNOWN,
                new Block.Paragraph(line),
                aloud.claims(aloud.facts().gaps(entity)));
    }
}

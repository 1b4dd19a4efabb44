package org.rapporteur.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /brief}: where, when, who leads, what is disputed, in one message that fits a phone. */
final class Brief {

    private Brief() {}

    static Reply all(Aloud aloud) {
        var claims =
                Stream.of(whereAndWhen(aloud), heads(aloud), disputes(aloud)).flatMap(part -> part);
        return Reply.of(
                        Status.ANSWERED,
                        new Block.Heading(aloud.request().say("brief.heading")),
                        aloud.claims(claims.distinct()))
                .leadingTo(List.of(
                        Next.command("rounds", aloud), Next.command("figures", aloud), Next.command("quotes", aloud)));
    }

    private static Stream<Fact> whereAndWhen(Aloud aloud) {
        var round = aloud.facts().latestRound();
        var cities = aloud.facts()
                .meetings(Fact.Meeting.Aspect.CITY)
                .filter(city ->
                        round.filter(latest -> latest.event().is(city.event())).isPresent());
        return Stream.concat(round.stream(), cities);
    }

    /** Who leads each delegation, and those seats that the source fills without a name. */
    private static Stream<Fact.Seat> heads(Aloud aloud) {
        return aloud.facts().all(Fact.Seat.class).filter(Brief::isHead);
    }

    private static boolean isHead(Fact.Seat seat) {
        return seat.role() == Fact.Seat.Role.LEADS || !(seat.holder() instanceof Entity.Person);
    }

    private static Stream<Fact> disputes(Aloud aloud) {
        return Issues.disputed(aloud).flatMap(issue -> Issues.framing(issue, aloud));
    }
}

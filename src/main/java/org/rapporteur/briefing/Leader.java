package org.rapporteur.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /leader}: who leads one delegation, or each of them; nobody else is named. */
final class Leader {

    private Leader() {}

    static Reply of(Aloud aloud) {
        return aloud.request().words().isBlank()
                ? Reply.joined(ledParties(aloud).map(party -> of(party, aloud)).toList())
                : new Lookup(aloud, "leader").in(aloud.facts().directories().parties(), entity -> of(entity, aloud));
    }

    private static Reply of(Entity entity, Aloud aloud) {
        return entity instanceof Entity.Party party ? of(party, aloud) : Delegation.none(entity, aloud);
    }

    private static Reply of(Entity.Party party, Aloud aloud) {
        var leaders = leaders(party, aloud).toList();
        return leaders.isEmpty() ? unnamed(party, aloud) : named(leaders, party, aloud);
    }

    private static Reply named(List<Fact.Seat> leaders, Entity.Party party, Aloud aloud) {
        var claims = leaders.stream().map(aloud::withPost).toList();
        return Reply.of(Status.ANSWERED, new Block.Claims(claims)).leadingTo(List.of(Next.delegation(party, aloud)));
    }

    /** The source names no leader: it says who takes part, and what it leaves open. */
    private static Reply unnamed(Entity.Party party, Aloud aloud) {
        var known = Stream.concat(aloud.facts().seats(party), aloud.facts().gaps(party));
        return Reply.of(Status.UNKNOWN, aloud.claims(known)).leadingTo(List.of(Next.delegation(party, aloud)));
    }

    private static Stream<Entity.Party> ledParties(Aloud aloud) {
        return aloud.facts().entities().parties().stream()
                .filter(party -> leaders(party, aloud).findAny().isPresent());
    }

    private static Stream<Fact.Seat> leaders(Entity.Party party, Aloud aloud) {
        return aloud.facts().seats(party).filter(seat -> seat.role() == Fact.Seat.Role.LEADS);
    }
}

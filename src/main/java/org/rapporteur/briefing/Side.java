package org.rapporteur.briefing;

import java.util.List;
import java.util.Optional;
import org.rapporteur.chat.Request;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.Match;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /side}: for which side somebody is named. Asked about the wrong side, it corrects and never confirms. */
final class Side {

    private Side() {}

    static Reply of(Aloud aloud) {
        var words = aloud.request().words().split("\\s+");
        var asked = words.length > 1 ? party(words[words.length - 1], aloud) : Optional.<Entity.Party>empty();
        var name = asked.isPresent() ? withoutLast(aloud.request()) : aloud.request();
        var person = new Aloud(aloud.facts(), name);
        return new Lookup(person, "side").in(aloud.facts().directories().people(), entity -> of(entity, asked, aloud));
    }

    private static Reply of(Entity entity, Optional<Entity.Party> asked, Aloud aloud) {
        var seats = aloud.facts()
                .all(Fact.Seat.class)
                .filter(seat -> seat.holder().is(entity))
                .toList();
        var office = aloud.facts().office(entity);
        var claims = seats.isEmpty()
                ? office.stream().map(aloud::claim)
                : seats.stream().map(aloud::withPost);
        return aloud.facts()
                .sideOf(entity)
                .map(side -> Reply.of(
                                Status.ANSWERED,
                                new Block.Paragraph(named(entity, side, asked, aloud)),
                                new Block.Claims(claims.toList()))
                        .leadingTo(List.of(Next.delegation(side, aloud))))
                .orElseGet(() -> Delegation.none(entity, aloud));
    }

    private static Line named(Entity entity, Entity.Party side, Optional<Entity.Party> asked, Aloud aloud) {
        var name = Filling.words("name", aloud.words(entity.name()));
        var party = Filling.words("party", aloud.words(side.name()));
        return asked.filter(other -> !other.equals(side))
                .map(other -> aloud.request()
                        .say("side.corrected", name, party, Filling.words("asked", aloud.words(other.name()))))
                .orElseGet(() -> aloud.request().say("side.named", name, party));
    }

    private static Optional<Entity.Party> party(String word, Aloud aloud) {
        return aloud.facts().directories().parties().find(word) instanceof Match.One<Entity>(Entity.Party party)
                ? Optional.of(party)
                : Optional.empty();
    }

    private static Request withoutLast(Request request) {
        return request.with(request.words().substring(0, request.words().lastIndexOf(' ')));
    }
}

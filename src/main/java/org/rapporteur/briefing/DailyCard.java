package org.rapporteur.briefing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Request;
import org.rapporteur.fact.Attribution;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.FactBook;
import org.rapporteur.fact.Id;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/**
 * What is posted once a day: how far it is to an anniversary, which day of the count it is, and one fact of the record. On
 * the anniversary itself there is no fact beside it.
 */
public final class DailyCard {

    private final FactBook book;
    private final Phrases phrases;

    public DailyCard(FactBook book, Phrases phrases) {
        this.book = book;
        this.phrases = phrases;
    }

    /** The card of a day, from what was known on it; empty when the milestone was not. */
    public Optional<Reply> on(LocalDate day, Id milestone, Language language) {
        var facts = book.knownOn(day);
        var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        var request = new Request("", new Guest(language, ZoneOffset.UTC), phrases.in(language), noon);
        return facts.milestone(milestone)
                .map(counted -> card(counted, new Aloud(facts, request)))
                .map(new Provenance(facts, request)::under);
    }

    /** Without what one may ask next: nobody has asked anything. */
    private static Reply card(Fact.Milestone milestone, Aloud aloud) {
        var counted = Counted.on(aloud.today(), milestone, aloud);
        var counts = new Block.Claims(List.of(counted.anniversary(), counted.claim("card.day")));
        var fact = counted.isAnniversary() ? Stream.<Block>empty() : factOfTheDay(aloud);
        return new Reply(Status.ANSWERED, Stream.concat(Stream.of(counts), fact).toList(), List.of());
    }

    /** In turn, so that nobody chooses what a chat reads on which day. */
    private static Stream<Block> factOfTheDay(Aloud aloud) {
        var suitable = aloud.facts().all().filter(DailyCard::isSuitable).toList();
        if (suitable.isEmpty()) {
            return Stream.empty();
        }
        var fact = suitable.get(Math.floorMod(aloud.today().toEpochDay(), suitable.size()));
        var reported = fact.statement().source().published();
        return Stream.of(
                new Block.Paragraph(aloud.request().say("card.fact", Filling.day("date", reported))),
                aloud.claims(Stream.of(fact)));
    }

    /**
     * What the source says in its own voice of the talks themselves, or in figures. A demand, a rejection or a saying alone
     * would speak for one side, people change their posts, and the rest needs its surroundings.
     */
    private static boolean isSuitable(Fact fact) {
        return fact.statement().attribution() instanceof Attribution.Article
                && switch (fact) {
                    case Fact.Meeting _, Fact.Figure _ -> true;
                    case Fact.Seat _,
                            Fact.Office _,
                            Fact.Position _,
                            Fact.Saying _,
                            Fact.Context _,
                            Fact.Milestone _,
                            Fact.Gap _ -> false;
                };
    }
}

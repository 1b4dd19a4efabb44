package org.rapporteur.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.chat.Request;
import org.rapporteur.fact.Attribution;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.Facts;
import org.rapporteur.language.Filling;
import org.rapporteur.language.LocalText;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Span;

/**
 * Facts in the guest's language, on the guest's day. The only place where a fact becomes words, so that none loses its
 * hedge, its attribution or its date.
 */
record Aloud(Facts facts, Request request) {

    private static final String QUOTE = "{quote}";

    /** A fact as a claim of its own. */
    Block.Claim claim(Fact fact) {
        return new Block.Claim(List.of(fact.id().value()), line(fact));
    }

    /** A party's position in the place that bears its name, where a sentence need not begin with that name again. */
    Block.Claim claimOf(Entity.Party party, Fact position) {
        var subject = words(party.name()) + " ";
        var line = line(position);
        return line.spans().getFirst() instanceof Span.Plain(var text) && text.startsWith(subject)
                ? new Block.Claim(List.of(position.id().value()), Line.plain(text.substring(subject.length())))
                : claim(position);
    }

    Block.Claims claims(Stream<? extends Fact> spoken) {
        return new Block.Claims(spoken.map(this::claim).toList());
    }

    /** A seat, and after it the post of whoever holds it. */
    Block.Claim withPost(Fact.Seat seat) {
        return facts.office(seat.holder())
                .map(office -> new Block.Claim(
                        List.of(seat.id().value(), office.id().value()),
                        line(seat).then(post(office))))
                .orElseGet(() -> claim(seat));
    }

    /** A gap after what the source does say nearby. */
    Stream<Fact> withKnown(Fact.Gap gap) {
        var known = gap.known().stream().flatMap(fact -> facts.find(fact.id()).stream());
        return Stream.concat(known, Stream.of(gap));
    }

    /** The statement whole: who says it, what, and what became of it since. */
    Line line(Fact fact) {
        var said = attributed(fact);
        return fact.statement().isPassedExpectation(today()) ? said.then(request.say("expectation.passed")) : said;
    }

    Line name(Entity entity) {
        return Line.of(new Span.Strong(words(entity.name())));
    }

    String words(LocalText text) {
        return text.in(request.guest().language());
    }

    LocalDate today() {
        return request.today();
    }

    private Line attributed(Fact fact) {
        var text = words(fact.statement().textOn(today()));
        return switch (fact) {
            case Fact.Saying saying -> Line.plain(words(saying.by().name())).then(quoting(text, saying));
            case Fact.Office office -> atThatTime(office).then(said(office, text));
            case Fact.Seat seat -> said(seat, text);
            case Fact.Meeting meeting -> said(meeting, text);
            case Fact.Position position -> said(position, text);
            case Fact.Figure figure -> said(figure, text);
            case Fact.Context context -> said(context, text);
            case Fact.Milestone milestone -> said(milestone, text);
            case Fact.Gap gap -> said(gap, text);
        };
    }

    /** "Was president" alone would say that he no longer is, which the record does not know. */
    private Line atThatTime(Fact.Office office) {
        return office.statement().valid().isOver(today()) ? request.say("office.at-that-time") : Line.nothing();
    }

    private Line said(Fact fact, String text) {
        return switch (fact.statement().attribution()) {
            case Attribution.Article() -> Line.plain(text);
            case Attribution.Stated stated -> Line.plain(capitalized(words(stated.leadIn())) + ", " + text);
        };
    }

    private static Line quoting(String text, Fact.Saying saying) {
        int at = text.indexOf(QUOTE);
        if (at < 0 || saying.quote().isEmpty()) {
            return Line.plain(text);
        }
        return Line.of(
                new Span.Plain(text.substring(0, at)),
                new Span.Quote(saying.quote().get()),
                new Span.Plain(text.substring(at + QUOTE.length())));
    }

    private Line post(Fact.Office office) {
        return request.say("office.post", Filling.words("title", words(office.title())));
    }

    static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

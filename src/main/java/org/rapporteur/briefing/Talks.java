package org.rapporteur.briefing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.Fact.Meeting.Aspect;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /venue}, {@code /dates} and {@code /rounds}. */
final class Talks {

    private Talks() {}

    static Reply venue(Aloud aloud) {
        var places = latest(aloud, Aspect.COUNTRY, Aspect.CITY).toList();
        var missing = latest(aloud, Aspect.CITY)
                .flatMap(meeting -> meeting.place().stream())
                .flatMap(place -> aloud.facts().gaps(place))
                .distinct();
        return told("venue", Stream.concat(places.stream(), missing), aloud)
                .leadingTo(List.of(Next.command("dates", aloud), Next.command("rounds", aloud)));
    }

    static Reply dates(Aloud aloud) {
        return told("dates", latest(aloud, Aspect.TAKES_PLACE, Aspect.DAYS), aloud)
                .leadingTo(List.of(Next.command("venue", aloud), Next.command("anniversary", aloud)));
    }

    /** The rounds before the latest one, what was said of them, and which round the latest is, counted from them. */
    static Reply rounds(Aloud aloud) {
        var told = Stream.concat(
                sequence(aloud), aloud.facts().all(Fact.Meeting.class).filter(isEarlier(aloud)));
        var missing = aloud.facts().entities().events().stream()
                .filter(event -> !isLatest(event, aloud))
                .flatMap(event -> aloud.facts().gaps(event));
        var reply = told("rounds", Stream.concat(told, missing), aloud);
        return counted(aloud)
                .map(reply::and)
                .orElse(reply)
                .leadingTo(List.of(Next.command("venue", aloud), Next.command("dates", aloud)));
    }

    /** What is said of the latest round as a whole: what is hoped of it, what it could lead to, when it falls. */
    static Reply outlook(Aloud aloud) {
        var event = aloud.facts().latestRound().map(Fact.Meeting::event);
        var context = aloud.facts()
                .all(Fact.Context.class)
                .filter(fact -> event.filter(round -> fact.bearsOn(round)).isPresent());
        return told("outlook", context, aloud)
                .leadingTo(List.of(Next.command("issues", aloud), Next.command("gaps", aloud)));
    }

    /** Calculated, and called so: the source does not number the rounds. */
    private static Optional<Block> counted(Aloud aloud) {
        return sequence(aloud)
                .findFirst()
                .map(sequence -> new Block.Paragraph(aloud.request()
                        .say(
                                "rounds.counted",
                                Filling.words(
                                        "round", aloud.words(sequence.event().name())),
                                Filling.count("number", sequence.rounds() + 1))));
    }

    private static Stream<Fact.Meeting> sequence(Aloud aloud) {
        return latest(aloud, Aspect.SEQUENCE).filter(meeting -> meeting.rounds() > 0);
    }

    private static Stream<Fact.Meeting> latest(Aloud aloud, Aspect... aspects) {
        return Stream.of(aspects)
                .flatMap(aspect -> aloud.facts().meetings(aspect))
                .filter(meeting -> isLatest(meeting.event(), aloud));
    }

    private static Predicate<Fact.Meeting> isEarlier(Aloud aloud) {
        return meeting -> !isLatest(meeting.event(), aloud);
    }

    private static boolean isLatest(Entity.Event event, Aloud aloud) {
        return aloud.facts()
                .latestRound()
                .filter(round -> round.event().is(event))
                .isPresent();
    }

    private static Reply told(String subject, Stream<? extends Fact> facts, Aloud aloud) {
        Line heading = aloud.request().say(subject + ".heading");
        return Reply.of(Status.ANSWERED, new Block.Heading(heading), aloud.claims(facts));
    }
}

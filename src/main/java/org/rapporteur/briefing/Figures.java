package org.rapporteur.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /figures}: the numbers, as vague as the source leaves them, with what belongs to them. */
final class Figures {

    private Figures() {}

    static Reply all(Aloud aloud) {
        var topics = aloud.facts()
                .all(Fact.Figure.class)
                .map(Fact.Figure::topic)
                .distinct()
                .toList();
        var claims = Stream.concat(
                topics.stream().flatMap(topic -> aloud.facts().about(topic)),
                topics.stream().flatMap(topic -> aloud.facts().gaps(topic)));
        return Reply.of(
                        Status.ANSWERED,
                        new Block.Heading(aloud.request().say("figures.heading")),
                        aloud.claims(claims.distinct()))
                .leadingTo(next(topics, aloud));
    }

    private static List<Block.Choice> next(List<Entity.Issue> topics, Aloud aloud) {
        return topics.stream().map(topic -> Next.issue(topic, aloud)).toList();
    }
}

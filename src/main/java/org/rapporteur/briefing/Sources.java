package org.rapporteur.briefing;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.Source;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /source}: where the record comes from, when it last grew, and how old that is. */
final class Sources {

    private Sources() {}

    static Reply all(Aloud aloud) {
        var sources = aloud.facts().all().map(fact -> fact.statement().source()).distinct();
        var blocks = Stream.of(
                        Stream.<Block>of(new Block.Heading(aloud.request().say("sources.heading"))),
                        Stream.<Block>of(aloud.claims(ownProvenance(aloud))),
                        sources.map(source -> (Block) new Block.Paragraph(described(source, aloud))),
                        Stream.<Block>of(new Block.Paragraph(lastEntry(aloud))))
                .flatMap(part -> part)
                .toList();
        return new Reply(Status.ANSWERED, blocks, List.of(Next.command("about", aloud), Next.command("brief", aloud)));
    }

    /** {@code /about}: what the bot is, how it words things, and how old its record is. */
    static Reply about(Aloud aloud) {
        return Reply.of(
                        Status.ANSWERED,
                        new Block.Paragraph(aloud.request().say("about.what")),
                        new Block.Paragraph(aloud.request().say("about.wording")),
                        new Block.Paragraph(lastEntry(aloud)))
                .leadingTo(List.of(Next.command("help", aloud), Next.command("source", aloud)));
    }

    /** What the record states about its own sources: facts about the bodies that publish them. */
    private static Stream<Fact> ownProvenance(Aloud aloud) {
        var publishers = aloud.facts()
                .all()
                .map(fact -> fact.statement().source().publisher())
                .distinct()
                .toList();
        return aloud.facts().entities().bodies().stream()
                .filter(body -> publishers.contains(aloud.words(body.name())))
                .flatMap(
                        body -> Stream.concat(stated(body, aloud), aloud.facts().gaps(body)))
                .distinct();
    }

    private static Stream<Fact> stated(Entity publisher, Aloud aloud) {
        return aloud.facts().about(publisher).filter(Fact.Context.class::isInstance);
    }

    private static Line described(Source source, Aloud aloud) {
        return aloud.request().say("sources.title", Filling.words("title", aloud.words(source.title())));
    }

    private static Line lastEntry(Aloud aloud) {
        var last = aloud.facts().lastRecorded().orElseThrow();
        return aloud.request()
                .say(
                        "sources.last",
                        Filling.day("date", last),
                        Filling.count("days", ChronoUnit.DAYS.between(last, aloud.today())),
                        Filling.count("entries", aloud.facts().all().count()));
    }
}

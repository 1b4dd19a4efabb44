package org.rapporteur.briefing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.rapporteur.chat.Request;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.Facts;
import org.rapporteur.fact.Id;
import org.rapporteur.fact.Source;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;

/** The last lines of every reply: which sources its claims come from, how old they are, and what happened since. */
record Provenance(Facts facts, Request request) {

    /** The reply with its sources named; unchanged when it claims nothing. */
    Reply under(Reply reply) {
        var sources = sources(reply);
        var blocks = new ArrayList<>(reply.blocks());
        sources.forEach(source -> blocks.add(block(source, sources.higher(source) == null)));
        return new Reply(reply.status(), blocks, reply.next());
    }

    /** The oldest first. */
    private NavigableSet<Source> sources(Reply reply) {
        var sources = new TreeSet<>(Comparator.comparing(Source::published).thenComparing(Source::id));
        for (var id : reply.facts()) {
            facts.find(new Id(id))
                    .ifPresent(fact -> sources.add(fact.statement().source()));
        }
        return sources;
    }

    /** "News.Az, citing Reuters". */
    Line name(Source source) {
        return request.say(
                "source.name", Filling.words("publisher", source.publisher()), Filling.words("agency", source.cites()));
    }

    /** Full days since the source appeared. */
    long age(Source source) {
        return ChronoUnit.DAYS.between(source.published(), request.today());
    }

    private Block block(Source source, boolean isNewest) {
        var line = isNewest ? reported(source).then(staleness()) : reported(source);
        var named = line.then(request.say("provenance.source", Filling.words("source", name(source))));
        return new Block.Provenance(source.id().value(), source.published(), named);
    }

    private Line reported(Source source) {
        return request.say(
                age(source) > 0 ? "provenance.aged" : "provenance.fresh",
                Filling.day("date", source.published()),
                Filling.count("days", age(source)));
    }

    /** That nothing was added since; says nothing while the record is of the guest's own day. */
    private Line staleness() {
        if (facts.lastRecorded().filter(day -> day.isBefore(request.today())).isEmpty()) {
            return Line.nothing();
        }
        return request.say(outcomeIsMissing() ? "provenance.stale.outcome" : "provenance.stale");
    }

    /** Whether the latest meeting is over and the record holds no outcome of it. */
    private boolean outcomeIsMissing() {
        return facts.latestRound()
                .filter(meeting -> meeting.days().getLast().isBefore(request.today()))
                .filter(meeting -> facts.meetings(Fact.Meeting.Aspect.OUTCOME)
                        .noneMatch(outcome -> outcome.event().is(meeting.event())))
                .isPresent();
    }
}

package org.rapporteur.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
        var sources = reply.facts().stream()
                .flatMap(id -> facts.find(new Id(id)).stream())
                .map(fact -> fact.statement().source())
                .distinct()
                .sorted(Comparator.comparing(Source::published))
                .toList();
        var blocks = Stream.concat(reply.blocks().stream(), sources.stream().map(source -> block(source, sources)));
        return new Reply(reply.status(), blocks.toList(), reply.next());
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

    private Block block(Source source, List<Source> sources) {
        var line = source.equals(sources.getLast()) ? reported(source).then(staleness()) : reported(source);
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
        var lastEntry = facts.all().map(fact -> fact.statement().recorded()).max(LocalDate::compareTo);
        if (lastEntry.filter(day -> day.isBefore(request.today())).isEmpty()) {
            return Line.nothing();
        }
        return request.say(outcomeIsMissing() ? "provenance.stale.outcome" : "provenance.stale");
    }

    /** Whether the latest meeting is over and the record holds no outcome of it. */
    private boolean outcomeIsMissing() {
        return facts.latestRound()
                .filter(meeting -> meeting.days().getLast().isBefore(request.today()))
                .filter(meeting -> facts.meetings(Fact.Meeting.Aspect.OUTCOME)
                        .noneMatch(outcome -> outcome.event().equals(meeting.event())))
                .isPresent();
    }
}

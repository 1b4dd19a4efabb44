package org.rapporteur.briefing;

import java.util.List;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /quotes}: who said what. Only words that the source itself quotes stand in quotation marks. */
final class Quotes {

    private Quotes() {}

    static Reply of(Aloud aloud) {
        return aloud.request().words().isBlank()
                ? told(aloud.facts().all(Fact.Saying.class).toList(), aloud)
                : new Lookup(aloud, "quotes").in(aloud.facts().directories().people(), entity -> by(entity, aloud));
    }

    private static Reply by(Entity speaker, Aloud aloud) {
        var sayings = aloud.facts()
                .all(Fact.Saying.class)
                .filter(saying -> saying.by().is(speaker))
                .toList();
        return sayings.isEmpty() ? silent(speaker, aloud) : told(sayings, aloud);
    }

    /** Nothing is quoted of them; what else is said of them may be what was looked for. */
    private static Reply silent(Entity speaker, Aloud aloud) {
        var name = Filling.words("name", aloud.words(speaker.name()));
        return Reply.of(
                        Status.UNKNOWN,
                        new Block.Paragraph(aloud.request().say("quotes.none", name)),
                        aloud.claims(aloud.facts().about(speaker)))
                .leadingTo(List.of(Next.command("quotes", aloud), Next.command("issues", aloud)));
    }

    private static Reply told(List<Fact.Saying> sayings, Aloud aloud) {
        return Reply.of(
                        Status.ANSWERED,
                        new Block.Heading(aloud.request().say("quotes.heading")),
                        aloud.claims(sayings.stream()),
                        new Block.Paragraph(aloud.request().say("quotes.only")))
                .leadingTo(List.of(Next.command("issues", aloud), Next.command("source", aloud)));
    }
}

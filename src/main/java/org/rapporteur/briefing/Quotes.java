package org.rapporteur.briefing;

import java.util.List;
import org.rapporteur.fact.Fact;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /quotes}: who said what. Only words that the source itself quotes stand in quotation marks. */
final class Quotes {

    private Quotes() {}

    static Reply all(Aloud aloud) {
        return Reply.of(
                        Status.ANSWERED,
                        new Block.Heading(aloud.request().say("quotes.heading")),
                        aloud.claims(aloud.facts().all(Fact.Saying.class)),
                        new Block.Paragraph(aloud.request().say("quotes.only")))
                .leadingTo(List.of(Next.command("issues", aloud), Next.command("source", aloud)));
    }
}

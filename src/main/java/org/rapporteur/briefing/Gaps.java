package org.rapporteur.briefing;

import java.util.List;
import org.rapporteur.fact.Fact;
import org.rapporteur.language.Spelling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /gaps}: what the source does not say; one gap by its id, after what the source does say nearby, or all. */
final class Gaps {

    private Gaps() {}

    static Reply of(Aloud aloud) {
        var asked = Spelling.fold(aloud.request().words());
        var one = aloud.facts()
                .all(Fact.Gap.class)
                .filter(gap -> Spelling.fold(gap.id().value()).equals(asked))
                .findFirst();
        return one.map(gap -> one(gap, aloud)).orElseGet(() -> all(aloud));
    }

    private static Reply one(Fact.Gap gap, Aloud aloud) {
        var status = gap.known().isEmpty() ? Status.UNKNOWN : Status.PARTIAL;
        return Reply.of(status, aloud.claims(aloud.withKnown(gap))).leadingTo(List.of(Next.command("gaps", aloud)));
    }

    /** Each with its id, by which it can be asked for. */
    private static Reply all(Aloud aloud) {
        var claims = aloud.facts()
                .all(Fact.Gap.class)
                .map(gap -> numbered(gap, aloud))
                .toList();
        return Reply.of(
                        Status.ANSWERED,
                        new Block.Heading(aloud.request().say("gaps.heading")),
                        new Block.Claims(claims))
                .leadingTo(List.of(Next.command("brief", aloud)));
    }

    private static Block.Claim numbered(Fact.Gap gap, Aloud aloud) {
        var id = gap.id().value();
        return new Block.Claim(List.of(id), Line.plain(id + ":").then(aloud.line(gap)));
    }
}

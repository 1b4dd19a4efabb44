package org.rapporteur.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.fact.Fact;
import org.rapporteur.language.Spelling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /gaps}: what the source does not say; one gap by its id, after what the source does say nearby, or all. */
final class Gaps {

    private Gaps() {}

    static Reply of(Aloud aloud) {
        var asked = Spelling.fold(aloud.request().words());
        var one = aloud.facts().all(Fact.Gap.class)
                .filter(gap -> Spelling.fold(gap.id().value()).equals(asked))
                .findFirst();
        return one.map(gap -> told(aloud.withKnown(gap), aloud))
                .orElseGet(() -> told(aloud.facts().all(Fact.Gap.class), aloud));
    }

    private static Reply told(Stream<? extends Fact> facts, Aloud aloud) {
        return Reply.of(Status.UNKNOWN, new Block.Heading(aloud.request().say("gaps.heading")), aloud.claims(facts))
                .leadingTo(List.of(Next.command("brief", aloud)));
    }
}

package org.rapporteur.briefing;

import java.util.List;
import org.rapporteur.fact.Fact;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /anniversary}: days left, which anniversary, which day of the count. Calculated, and called so. */
final class Anniversary {

    private Anniversary() {}

    static Reply next(Aloud aloud) {
        var blocks = aloud.facts()
                .all(Fact.Milestone.class)
                .map(milestone -> counted(milestone, aloud))
                .toList();
        return new Reply(blocks.isEmpty() ? Status.UNKNOWN : Status.ANSWERED, blocks, List.of())
                .after(new Block.Heading(aloud.request().say("anniversary.heading")))
                .leadingTo(List.of(Next.command("source", aloud), Next.command("dates", aloud)));
    }

    private static Block counted(Fact.Milestone milestone, Aloud aloud) {
        var counted = Counted.on(milestone, aloud);
        return new Block.Claims(List.of(
                counted.anniversary(),
                counted.claim("anniversary.day"),
                counted.claim(aloud.line(milestone).then(aloud.request().say("anniversary.calculated")))));
    }
}

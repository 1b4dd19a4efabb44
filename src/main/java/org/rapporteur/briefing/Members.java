package org.rapporteur.briefing;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.fact.Fact;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /members}: every delegation in one list, without the posts, so that it fits a phone. */
final class Members {

    private Members() {}

    static Reply all(Aloud aloud) {
        var claims = aloud.facts().entities().parties().stream()
                .flatMap(party -> aloud.facts().seats(party).sorted(Comparator.comparing(Fact.Seat::role)))
                .map(aloud::claim)
                .toList();
        return Reply.of(
                Status.PARTIAL,
                new Block.Heading(aloud.request().say("members.heading")),
                new Block.Claims(claims),
                aloud.claims(incomplete(aloud).stream()));
    }

    /** What is missing from more than one delegation; the rest is told with each. */
    private static List<Fact.Gap> incomplete(Aloud aloud) {
        return aloud.facts().entities().parties().stream()
                .flatMap(party -> aloud.facts().gaps(party))
                .filter(gap -> gap.statement().about().size() > 1)
                .distinct()
                .toList();
    }
}

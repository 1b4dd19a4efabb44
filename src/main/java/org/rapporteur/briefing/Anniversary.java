package org.rapporteur.briefing;

import java.util.List;
import org.rapporteur.fact.Countdown;
import org.rapporteur.fact.Fact;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
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

    /** The count rests on the milestone, so it names it and what it was calculated by. */
    private static Block counted(Fact.Milestone milestone, Aloud aloud) {
        var countdown = Countdown.to(milestone, aloud.today());
        var anniversary = countdown.daysLeft() == 0 ? "anniversary.today" : "anniversary.left";
        var lines = List.of(
                say(anniversary, milestone, countdown, aloud),
                say("anniversary.day", milestone, countdown, aloud),
                aloud.line(milestone).then(aloud.request().say("anniversary.calculated")));
        var rest = List.of(milestone.id().value());
        return new Block.Claims(
                lines.stream().map(line -> new Block.Claim(rest, line)).toList());
    }

    private static Line say(String phrase, Fact.Milestone milestone, Countdown countdown, Aloud aloud) {
        return aloud.request()
                .say(
                        phrase,
                        Filling.words("of", aloud.words(milestone.of())),
                        Filling.count("days", countdown.daysLeft()),
                        Filling.count("ordinal", countdown.ordinal()),
                        Filling.count("day", countdown.dayNumber()),
                        Filling.day("today", countdown.today()),
                        Filling.day("next", countdown.next()),
                        Filling.day("began", countdown.began()));
    }
}

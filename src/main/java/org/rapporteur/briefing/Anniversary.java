package org.rapporteur.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.fact.Fact;
import org.rapporteur.language.TypedDay;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/**
 * {@code /anniversary}: days left, which anniversary, which day of the count; counted on the guest's day or on another.
 * Calculated, and called so.
 */
final class Anniversary {

    private Anniversary() {}

    static Reply next(Aloud aloud) {
        var typed = aloud.request().words().strip();
        return typed.isEmpty()
                ? on(aloud.today(), aloud)
                : TypedDay.read(typed).map(day -> on(day, aloud)).orElseGet(() -> noDay(aloud));
    }

    private static Reply noDay(Aloud aloud) {
        return Reply.of(Status.UNKNOWN, new Block.Paragraph(aloud.request().say("option.day.ask")));
    }

    private static Reply on(LocalDate day, Aloud aloud) {
        var blocks = aloud.facts()
                .all(Fact.Milestone.class)
                .map(milestone -> block(Counted.on(day, milestone, aloud)))
                .toList();
        return new Reply(blocks.isEmpty() ? Status.UNKNOWN : Status.ANSWERED, blocks, List.of())
                .after(new Block.Heading(aloud.request().say("anniversary.heading")))
                .leadingTo(List.of(Next.command("source", aloud), Next.command("dates", aloud)));
    }

    /** Without the number of a day before the first one. */
    private static Block block(Counted counted) {
        var day = Stream.of("anniversary.day")
                .filter(_ -> counted.countdown().dayNumber() > 0)
                .map(counted::claim);
        return new Block.Claims(Stream.of(Stream.of(counted.anniversary()), day, Stream.of(counted.basis()))
                .flatMap(claims -> claims)
                .toList());
    }
}

package org.rapporteur.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.fact.Countdown;
import org.rapporteur.fact.Fact;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
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
                .map(milestone -> counted(milestone, day, aloud))
                .toList();
        return new Reply(blocks.isEmpty() ? Status.UNKNOWN : Status.ANSWERED, blocks, List.of())
                .after(new Block.Heading(aloud.request().say("anniversary.heading")))
                .leadingTo(List.of(Next.command("source", aloud), Next.command("dates", aloud)));
    }

    /** The count rests on the milestone, so it names it and what it was calculated by. */
    private static Block counted(Fact.Milestone milestone, LocalDate day, Aloud aloud) {
        var countdown = Countdown.to(milestone, day);
        var lines = Stream.of(
                        Stream.of(say(anniversary(countdown, aloud), milestone, countdown, aloud)),
                        dayNumber(milestone, countdown, aloud),
                        Stream.of(aloud.line(milestone).then(aloud.request().say("anniversary.calculated"))))
                .flatMap(line -> line);
        var rest = List.of(milestone.id().value());
        return new Block.Claims(lines.map(line -> new Block.Claim(rest, line)).toList());
    }

    private static String anniversary(Countdown countdown, Aloud aloud) {
        if (countdown.daysLeft() > 0) {
            return "anniversary.left";
        }
        return countdown.today().equals(aloud.today()) ? "anniversary.today" : "anniversary.on-the-day";
    }

    /** Nothing for a day before the first one. */
    private static Stream<Line> dayNumber(Fact.Milestone milestone, Countdown countdown, Aloud aloud) {
        return Stream.of("anniversary.day")
                .filter(_ -> countdown.dayNumber() > 0)
                .map(phrase -> say(phrase, milestone, countdown, aloud));
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

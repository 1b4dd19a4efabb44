package org.rapporteur.briefing;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.fact.Countdown;
import org.rapporteur.fact.Fact;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;

/** Claims that are calculated from a milestone. They rest on it, so they name it. */
record Counted(Fact.Milestone milestone, Countdown countdown, Aloud aloud) {

    static Counted on(LocalDate day, Fact.Milestone milestone, Aloud aloud) {
        return new Counted(milestone, Countdown.to(milestone, day), aloud);
    }

    boolean isAnniversary() {
        return countdown.daysLeft() == 0;
    }

    /** That it is the anniversary, or how long it is until the next. */
    Block.Claim anniversary() {
        if (!isAnniversary()) {
            return claim("anniversary.left");
        }
        return claim(countdown.today().equals(aloud.today()) ? "anniversary.today" : "anniversary.on-the-day");
    }

    /** What it was calculated by. */
    Block.Claim basis() {
        return claim(aloud.line(milestone).then(aloud.request().say("anniversary.calculated")));
    }

    Block.Claim claim(String phrase) {
        return claim(aloud.request()
                .say(
                        phrase,
                        Filling.words("of", aloud.words(milestone.of())),
                        Filling.count("days", countdown.daysLeft()),
                        Filling.count("ordinal", countdown.ordinal()),
                        Filling.count("day", countdown.dayNumber()),
                        Filling.day("today", countdown.today()),
                        Filling.day("next", countdown.next()),
                        Filling.day("began", countdown.began())));
    }

    private Block.Claim claim(Line line) {
        return new Block.Claim(List.of(milestone.id().value()), line);
    }
}

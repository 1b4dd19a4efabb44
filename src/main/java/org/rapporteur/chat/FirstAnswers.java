package org.rapporteur.chat;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.rapporteur.language.Language;

/** Answers that are given to nobody, and not counted. They make ready what all answers use, so that no guest waits for it. */
public record FirstAnswers(Desk desk, InstantSource clock) {

    /** What every answer needs, which is little: so it can be done while a bot starts. */
    public void toCommands() {
        inEveryLanguage("/brief");
    }

    /** What only questions need, their dictionaries above all: so much that a start would be the later for it. */
    public void toQuestions() {
        inEveryLanguage("where do they meet?");
    }

    private void inEveryLanguage(String line) {
        var uncounted = desk.countedIn(Tally.NOBODYS);
        for (var language : Language.values()) {
            uncounted.hear(line, new Guest(language, ZoneOffset.UTC), clock.instant());
        }
    }
}

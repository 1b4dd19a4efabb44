package org.rapporteur.chat;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.rapporteur.language.Language;

/** Answers that are given to nobody, and not counted. They make ready what all answers use, so that no guest waits for it. */
public record FirstAnswers(Desk desk, InstantSource clock) implements Runnable {

    private static final List<String> LINES = List.of("/brief", "where do they meet?");

    @Override
    public void run() {
        for (var language : Language.values()) {
            var nobody = new Guest(language, ZoneOffset.UTC);
            LINES.forEach(line -> desk.countedIn(Tally.NOBODYS).hear(line, nobody, clock.instant()));
        }
    }
}

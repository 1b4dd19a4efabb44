package org.rapporteur.briefing;

import org.rapporteur.chat.Command;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Option;

/** {@code /ask}: a question in one's own words, where a platform hands over commands only. */
public final class FreeQuestion {

    private FreeQuestion() {}

    /**
     * The command, whose question goes back to a desk.
     *
     * @param desk reads the question
     */
    public static Command command(Desk desk) {
        var question = new Option("question", true, Option.free());
        return Command.with(
                Desk.ASK,
                question,
                request -> desk.hear(request.words(), request.guest(), request.now())
                        .reply());
    }
}

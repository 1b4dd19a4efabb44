package org.rapporteur.console;

import org.rapporteur.chat.Answer;
import org.rapporteur.reply.PlainText;

/**
 * A line and what was answered to it.
 *
 * @param line as typed; raw, so it is given back to programs and never shown to people
 */
public record Said(String line, Answer answer) {

    public String text() {
        return new PlainText(answer.language().typography()).draw(answer.reply());
    }
}

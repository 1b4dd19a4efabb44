package org.rapporteur.chat;

import java.util.List;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Reply;

/**
 * What the desk made of a line.
 *
 * @param language in which the reply is worded, and is to be drawn
 * @param heard the commands that were answered; empty when the line held none
 */
public record Answer(Language language, List<Invocation> heard, Reply reply) {

    public Answer {
        heard = List.copyOf(heard);
    }
}

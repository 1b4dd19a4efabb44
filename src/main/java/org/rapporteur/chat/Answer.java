package org.rapporteur.chat;

import java.util.List;
import org.rapporteur.reply.Reply;

/**
 * What the desk made of a line.
 *
 * @param heard the commands that were answered; empty when the line held none
 */
public record Answer(List<Invocation> heard, Reply reply) {

    public Answer {
        heard = List.copyOf(heard);
    }
}

package org.rapporteur.chat;

import java.util.List;
import org.rapporteur.language.Voice;
import org.rapporteur.reply.Line;

/** What a room keeps of people and chats, so that {@code /privacy} can tell it and {@code /forgetme} delete it. */
public interface Belongings {

    /** What is kept at all, and why: one sentence or two. */
    Line described(Voice voice);

    /** What is kept of this holder, one thing a line; empty when it is nothing. */
    List<Line> of(Holder holder, Voice voice);

    /** Deletes all that is kept of the holder. */
    void forget(Holder holder);
}

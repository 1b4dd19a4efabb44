package org.rapporteur.preference;

import java.util.function.Supplier;
import org.rapporteur.chat.NotKept;
import org.rapporteur.chat.Request;
import org.rapporteur.chat.Standing;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** Whether a guest may change what is kept. Every change passes here. */
record Permit(Standing standing, Request request) {

    /** The change if it is permitted, else why it is not made. */
    Reply to(Supplier<Reply> change) {
        return switch (standing.permission().get()) {
            case GRANTED -> kept(change);
            case DENIED -> refused("settings.denied");
            case UNCLEAR -> refused("settings.unclear");
        };
    }

    /** What went wrong is in the log; the guest only has to know that all is as before. */
    private Reply kept(Supplier<Reply> change) {
        try {
            return change.get();
        } catch (NotKept failed) {
            return refused("settings.not-kept");
        }
    }

    private Reply refused(String phrase) {
        return Reply.of(Status.UNKNOWN, new Block.Paragraph(request.say(phrase)));
    }
}

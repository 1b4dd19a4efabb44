package org.rapporteur.reminder;

import java.time.Instant;
import java.util.Optional;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Request;
import org.rapporteur.chat.Standing;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/**
 * One use of {@code /remind}: who asks, and from where.
 *
 * @param here the address at which it is asked
 */
record Visit(Request request, Standing standing, Address here) {

    /** Empty where the bot can post nothing by itself, or does not know where it is. */
    static Optional<Visit> of(Request request) {
        return request.guest()
                .standing()
                .flatMap(standing -> standing.address().map(here -> new Visit(request, standing, here)));
    }

    Instant now() {
        return request.now();
    }

    Wording wording() {
        return new Wording(request.voice());
    }

    Line say(String phrase, Filling... fillings) {
        return request.say(phrase, fillings);
    }

    /** What there is to say when something cannot be done, or must first be asked. */
    Reply back(String phrase, Filling... fillings) {
        return Reply.of(Status.UNKNOWN, new Block.Paragraph(say(phrase, fillings)));
    }

    /** The same, where the platform knows who may do it. */
    Reply refused(Standing.Permission permission) {
        return back(permission == Standing.Permission.UNCLEAR ? "remind.unclear" : "remind.denied");
    }
}

package org.rapporteur.reminder;

import java.time.LocalDate;
import org.rapporteur.chat.Delivery;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /remind test}: posts today's card at once. It is none of the posts that are counted. */
record Trial(Pick pick, Dispatch dispatch, Card card) {

    Reply of(Visit visit, Order order) {
        return pick.one(visit, order, reminder -> {
            var arrangement = reminder.arrangement();
            var today = LocalDate.ofInstant(visit.now(), reminder.schedule().zone());
            return card.on(today, arrangement.milestone(), arrangement.language())
                    .map(posted -> dispatch.send(
                            arrangement.address(), posted, arrangement.language(), occasion(visit, reminder)))
                    .map(delivery -> said(visit, delivery))
                    .orElseGet(() -> visit.back("remind.milestone.none"));
        });
    }

    /** Each trial is one of its own, and none is taken for the post of the day. */
    private static String occasion(Visit visit, Subscription reminder) {
        return reminder.id().code() + " test " + visit.now();
    }

    private static Reply said(Visit visit, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Done() -> Reply.of(Status.ANSWERED, new Block.Paragraph(visit.say("remind.test.done")));
            case Delivery.Later _, Delivery.Moved _ -> visit.back("remind.test.later");
            case Delivery.Gone(var reason) ->
                Reply.of(
                        Status.UNKNOWN,
                        new Block.Paragraph(visit.say("remind.test.gone")
                                .then(visit.wording().reason(reason))));
        };
    }
}

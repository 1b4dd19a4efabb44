package org.rapporteur.reminder;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.NotKept;
import org.rapporteur.chat.Option;
import org.rapporteur.chat.Request;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /remind}: an action, and after it what the action needs. */
record RemindCommand(
        Orders orders, Overview overview, Arranging arranging, Changes changes, Trial trial, Lasting lasting) {

    Command command(Phrases phrases) {
        var values = new OrderValues(orders.vocabulary(), phrases);
        return new Command(
                "remind",
                List.of(
                        new Option("action", false, values.actions()),
                        new Option("time", false, values.times()),
                        new Option("zone", false, values.zones())),
                this::answer);
    }

    private Reply answer(Request request) {
        return Visit.of(request)
                .map(visit -> answer(visit))
                .orElseGet(() -> Reply.of(Status.UNKNOWN, new Block.Paragraph(request.say("remind.elsewhere"))));
    }

    /** What went wrong with the keeping is in the log; the guest only has to know that all is as before. */
    private Reply answer(Visit visit) {
        try {
            return orders.read(visit.request().words())
                    .map(order -> answer(visit, order))
                    .orElseGet(() -> unheard(visit));
        } catch (NotKept failed) {
            return visit.back("remind.not-kept");
        }
    }

    private Reply answer(Visit visit, Order order) {
        return switch (order.action()) {
            case SHOW -> noted(visit, overview.of(visit, order));
            case ON -> noted(visit, arranging.preview(visit, order));
            case CONFIRM -> noted(visit, arranging.confirm(visit, order));
            case OFF -> changes.off(visit, order);
            case PAUSE -> changes.pause(visit, order);
            case RESUME -> changes.resume(visit, order);
            case MOVE -> changes.move(visit, order);
            case QUIET -> changes.quiet(visit, order);
            case LANGUAGE -> changes.language(visit, order);
            case TEST -> trial.of(visit, order);
        };
    }

    /** That a reminder is not kept for good, where it is not. */
    private Reply noted(Visit visit, Reply reply) {
        if (reply.status() != Status.ANSWERED) {
            return reply;
        }
        return switch (lasting) {
            case UNTIL_FORGOTTEN -> reply;
            case UNTIL_LEAVING -> reply.and(new Block.Paragraph(visit.say("remind.until-leaving")));
        };
    }

    private static Reply unheard(Visit visit) {
        var ways = Stream.of(Action.SHOW, Action.PAUSE, Action.OFF)
                .map(action -> Overview.choice(Order.of(action), visit))
                .toList();
        return visit.back("remind.unheard").and(Overview.how(visit)).and(new Block.Choices(ways));
    }
}

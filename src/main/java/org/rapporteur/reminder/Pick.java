package org.rapporteur.reminder;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.chat.Standing;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;

/** Finds the reminder that an order means, and whether the guest may change it. */
record Pick(Reach reach) {

    /**
     * What the change says, or what is to be said or asked instead of it. A move names where to, and not of which chat.
     */
    Reply one(Visit visit, Order order, Function<Subscription, Reply> change) {
        return order.action() == Action.MOVE
                ? one(visit, order, reach.from(visit), change)
                : reach.meant(visit, order, reminders -> one(visit, order, reminders, change));
    }

    private Reply one(Visit visit, Order order, List<Subscription> reminders, Function<Subscription, Reply> change) {
        var number = order.the(Particular.Numbered.class).map(Particular.Numbered::id);
        var meant = reminders.stream()
                .filter(reminder ->
                        number.filter(id -> !id.equals(reminder.id())).isEmpty())
                .toList();
        return switch (meant.size()) {
            case 0 ->
                visit.back(number.isPresent() ? "remind.unknown" : "remind.none")
                        .and(Overview.how(visit));
            case 1 -> permitted(visit, meant.getFirst(), change);
            default -> which(visit, order, meant);
        };
    }

    private Reply permitted(Visit visit, Subscription reminder, Function<Subscription, Reply> change) {
        var permission = reach.permission(visit, reminder);
        return permission == Standing.Permission.GRANTED ? change.apply(reminder) : visit.refused(permission);
    }

    private static Reply which(Visit visit, Order order, List<Subscription> reminders) {
        var choices = reminders.stream()
                .map(reminder -> new Block.Choice(
                        visit.wording().called(reminder),
                        order.with(new Particular.Numbered(reminder.id())).line()))
                .toList();
        return visit.back("remind.which").and(new Block.Choices(choices));
    }
}

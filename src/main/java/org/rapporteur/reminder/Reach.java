package org.rapporteur.reminder;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.chat.Destination;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Standing;
import org.rapporteur.reply.Reply;

/** Which reminders somebody may look after from where they are, and whether they still may. */
record Reach(Subscriptions subscriptions, Dispatch dispatch) {

    /** Those of this chat; in a private one also those that the person has set up in channels. */
    List<Subscription> from(Visit visit) {
        var holder = visit.standing().holder();
        var elsewhere = holder.kind() == Holder.Kind.CHAT
                ? Stream.<Subscription>empty()
                : subscriptions.setUpBy(holder).stream()
                        .filter(subscription ->
                                !subscription.arrangement().holder().equals(holder))
                        .filter(subscription ->
                                elsewhere(visit.standing(), subscription).isPresent());
        return Stream.concat(subscriptions.of(holder).stream(), elsewhere).toList();
    }

    /**
     * What is said of the reminders that an order may mean: those from here; or those of the channel that it names, whoever
     * has set them up, to those only who may look after it.
     */
    Reply meant(Visit visit, Order order, Function<List<Subscription>, Reply> said) {
        return switch (dispatch.destination(visit, order)) {
            case Destination.There(var there) ->
                there.holder().equals(visit.standing().holder())
                        ? said.apply(from(visit))
                        : permitted(visit, there, said);
            case Destination.Nowhere(var why) -> visit.back(why);
        };
    }

    private Reply permitted(Visit visit, Standing there, Function<List<Subscription>, Reply> said) {
        var permission = there.permission().get();
        return permission == Standing.Permission.GRANTED
                ? said.apply(subscriptions.of(there.holder()))
                : visit.refused(permission);
    }

    /** Asked anew at every change, since rights are given and taken without a word to the bot. */
    Standing.Permission permission(Visit visit, Subscription subscription) {
        var standing = visit.standing();
        return subscription.arrangement().holder().equals(standing.holder())
                ? standing.permission().get()
                : elsewhere(standing, subscription)
                        .map(there -> there.permission().get())
                        .orElse(Standing.Permission.DENIED);
    }

    private Optional<Standing> elsewhere(Standing asker, Subscription subscription) {
        var arrangement = subscription.arrangement();
        return dispatch.elsewhere(asker, arrangement.address().chat()) instanceof Destination.There(var there)
                ? Optional.of(there).filter(found -> found.holder().equals(arrangement.holder()))
                : Optional.empty();
    }
}

package org.rapporteur.reminder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.chat.Destination;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Standing;

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

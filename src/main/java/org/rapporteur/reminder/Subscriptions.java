package org.rapporteur.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.rapporteur.chat.Holder;

/**
 * Keeps subscriptions: the truth about what is to be posted, for every process that shares it.
 *
 * <p>A change is one step: nothing comes between reading and writing. The function given for it has no effects of its own,
 * keeps the id, and may be called more than once. Moments are kept to the millisecond.
 *
 * <p>What cannot be read or kept is told by {@link org.rapporteur.chat.NotKept}; then all is as it was before.
 */
public interface Subscriptions {

    /**
     * A new one, whose first post comes after that moment; or the one that is there, where the holder has
     * {@linkplain Arrangement#isLike one like it} already, so that a button pressed twice sets up one reminder.
     */
    Subscription add(Arrangement arrangement, Instant now);

    Optional<Subscription> find(SubscriptionId id);

    /** All of a holder, by their ids. */
    List<Subscription> of(Holder holder);

    /** All that a person has set up, in whichever chat, by their ids. */
    List<Subscription> setUpBy(Holder person);

    /** Changes one, and gives back what became of it; empty when it is not there any more. */
    Optional<Subscription> change(SubscriptionId id, UnaryOperator<Subscription> change);

    /**
     * Changes all of a holder in one step, and gives back those that are different now. Of several calls that want the same
     * change, one gets them.
     */
    List<Subscription> change(Holder holder, UnaryOperator<Subscription> change);

    /** Deletes one, and all that is kept of its sends; nothing happens when it is not there. */
    void delete(SubscriptionId id);

    /** Those whose next post is due at that moment, the earliest first. */
    List<Subscription> due(Instant now, int most);

    /** Those whose next post comes first, due or not, the earliest first. */
    List<Subscription> upcoming(int most);

    /** Reads all, the active ones by their next post, the others after them. */
    void each(Consumer<? super Subscription> reader);

    /** Deletes those that are disabled since before that moment, and tells how many they were. */
    int deleteDisabledBefore(Instant moment);
}

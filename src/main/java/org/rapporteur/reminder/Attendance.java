package org.rapporteur.reminder;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Movements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of subscriptions when the bot is removed from a chat or comes back, and when a chat gets another id. */
public final class Attendance implements Movements {

    /** For how long subscriptions are kept whose chat cannot be reached. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);

    private final Subscriptions subscriptions;
    private final Notices notices;
    private final InstantSource clock;

    Attendance(Subscriptions subscriptions, Notices notices, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void gone(Holder holder) {
        disable(holder, _ -> true, "");
    }

    /** It goes on as before. */
    @Override
    public void returned(Holder holder) {
        var now = clock.instant();
        subscriptions.change(holder, subscription -> subscription.enabled(now));
    }

    @Override
    public void moved(Holder from, Holder to) {
        if (!from.equals(to)) {
            subscriptions.of(from).forEach(subscription -> moved(subscription, to.id()));
        }
    }

    /** Deletes what could not be posted for {@link #KEPT}. */
    public void deleteLongGone() {
        int count = subscriptions.deleteDisabledBefore(clock.instant().minus(KEPT));
        if (count > 0) {
            LOG.info("Reminders whose chats could not be reached for {} days: {} deleted.", KEPT.toDays(), count);
        }
    }

    /** A platform says that nothing reaches the address any more; topics beside it are not concerned. */
    void gone(Arrangement arrangement, String reason) {
        disable(arrangement.holder(), other -> other.arrangement().address().equals(arrangement.address()), reason);
    }

    /** A platform says that the chat has moved, and with it all that was set up there. */
    void moved(Arrangement arrangement, Address to) {
        subscriptions.of(arrangement.holder()).stream()
                .filter(other -> other.arrangement()
                        .address()
                        .chat()
                        .equals(arrangement.address().chat()))
                .forEach(other -> moved(other, to.chat()));
    }

    /** One that the new chat has already is not needed twice. */
    private void moved(Subscription subscription, String chat) {
        var there = subscription.arrangement().movedTo(chat);
        boolean isThereAlready = subscriptions.of(there.holder()).stream()
                .filter(other -> !other.id().equals(subscription.id()))
                .anyMatch(other -> other.arrangement().isLike(there));
        if (isThereAlready) {
            subscriptions.delete(subscription.id());
        } else {
            subscriptions.change(subscription.id(), current -> current.movedTo(chat));
        }
    }

    private void disable(Holder holder, Predicate<Subscription> concerned, String reason) {
        var now = clock.instant();
        var disabled = subscriptions.change(
                holder,
                subscription -> subscription.isActive() && concerned.test(subscription)
                        ? subscription.disabled(reason, now)
                        : subscription);
        disabled.forEach(subscription -> LOG.info(
                "{} is disabled: {}",
                subscription.id(),
                reason.isEmpty() ? "the bot is not in the chat any more" : reason));
        notices.tell(disabled);
    }
}

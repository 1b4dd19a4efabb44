package org.rapporteur.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.rapporteur.reply.Reply;

/**
 * Sees to it that posts come when they are due. Whoever wakes the postman names the subscription; all else is looked up
 * anew, so that being woken twice, too early or after a change does no harm. May be called for many subscriptions at once.
 */
public final class Postman {

    /** When to look again after a post that somebody else has in hand. */
    private static final Duration IN_HAND = Duration.ofSeconds(5);

    private final Subscriptions subscriptions;
    private final Sends sends;
    private final Card card;
    private final Handover handover;
    private final InstantSource clock;

    Postman(Subscriptions subscriptions, Sends sends, Card card, Handover handover, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.sends = sends;
        this.card = card;
        this.handover = handover;
        this.clock = clock;
    }

    /**
     * Does what is to be done for a subscription, and tells when to look after it again; empty when never.
     *
     * @throws RuntimeException when something fails that should not; it may be tried again as if it had not been tried
     */
    public Optional<Instant> serve(SubscriptionId id) {
        return subscriptions
                .find(id)
                .flatMap(subscription -> subscription.next().flatMap(due -> serve(subscription, due)))
                .or(() -> subscriptions.find(id).flatMap(Subscription::next).map(Due::at));
    }

    /** When to look again, where that does not stand in the subscription. */
    private Optional<Instant> serve(Subscription subscription, Due due) {
        return switch (subscription.schedule().turn(due, clock.instant())) {
            case Turn.NotYet(var at) -> done(() -> handover.hold(subscription, due, at));
            case Turn.Missed() -> done(() -> handover.miss(subscription, due));
            case Turn.Now() ->
                card.on(
                                due.day(),
                                subscription.arrangement().milestone(),
                                subscription.arrangement().language())
                        .map(reply -> claim(subscription, due, reply))
                        .orElseGet(() -> done(() -> handover.missMilestone(subscription, due)));
        };
    }

    private Optional<Instant> claim(Subscription subscription, Due due, Reply reply) {
        return switch (sends.claim(new Send(subscription.id(), due.day()))) {
            case Sends.Claim.Granted() -> done(() -> handover.bring(subscription, due, reply));
            case Sends.Claim.InHand() -> Optional.of(clock.instant().plus(IN_HAND));
            case Sends.Claim.CrossedOff(var when) -> done(() -> handover.note(subscription, new Post(due.day(), when)));
        };
    }

    private static Optional<Instant> done(Runnable what) {
        what.run();
        return Optional.empty();
    }
}

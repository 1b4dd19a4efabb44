package org.rapporteur.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.rapporteur.chat.Delivery;
import org.rapporteur.reply.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a post that was claimed to its platform, and writes down what became of it. */
record Handover(
        Subscriptions subscriptions, Sends sends, Dispatch dispatch, Attendance attendance, InstantSource clock) {

    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);

    /** A chat that moves on more often than this at once is followed later. */
    private static final int MOST_MOVES = 2;

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

    void bring(Subscription subscription, Due due, Reply reply) {
        var send = new Send(subscription.id(), due.day());
        try {
            bring(subscription, due, reply, MOST_MOVES);
        } catch (RuntimeException unforeseen) {
            sends.release(send);
            throw unforeseen;
        }
    }

    private void bring(Subscription subscription, Due due, Reply reply, int moves) {
        var arrangement = subscription.arrangement();
        var occasion = new Send(subscription.id(), due.day()).occasion();
        switch (dispatch.send(arrangement.address(), reply, arrangement.language(), occasion)) {
            case Delivery.Done() -> crossOff(subscription, due);
            case Delivery.Later(var pause) -> putOff(subscription, due, pause);
            case Delivery.Moved(var to) -> {
                attendance.moved(arrangement, to);
                subscriptions.find(subscription.id()).ifPresent(moved -> follow(moved, due, reply, moves));
            }
            case Delivery.Gone(var reason) -> {
                sends.release(new Send(subscription.id(), due.day()));
                attendance.gone(arrangement, reason);
            }
        }
    }

    private void follow(Subscription moved, Due due, Reply reply, int moves) {
        if (moves > 0) {
            bring(moved, due, reply, moves - 1);
        } else {
            putOff(moved, due, SHORTEST_PAUSE);
        }
    }

    private void crossOff(Subscription subscription, Due due) {
        var post = new Post(due.day(), clock.instant());
        sends.crossOff(new Send(subscription.id(), post.day()), post.at());
        note(subscription, post);
    }

    /** The platform has taken it. */
    void note(Subscription subscription, Post post) {
        subscriptions.change(subscription.id(), current -> current.posted(post));
    }

    /** At the pause that the platform asks for, as long as that is not too late. */
    private void putOff(Subscription subscription, Due due, Duration pause) {
        sends.release(new Send(subscription.id(), due.day()));
        var now = clock.instant();
        var again = now.plus(pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause);
        var mishap = new Mishap(Mishap.Kind.DELAYED, due.day(), now);
        switch (subscription.schedule().turn(due, again)) {
            case Turn.Now() -> change(subscription, due, current -> current.delayed(mishap, again));
            case Turn.NotYet(var at) -> change(subscription, due, current -> current.delayed(mishap, at));
            case Turn.Missed() -> miss(subscription, due);
        }
    }

    /** Nothing is sent before that moment. */
    void hold(Subscription subscription, Due due, Instant until) {
        if (!until.equals(due.at())) {
            change(subscription, due, current -> current.waiting(new Due(due.day(), until)));
        }
    }

    /** It is too late for this post. The next one is that of another day, so that posts never pile up. */
    void miss(Subscription subscription, Due due) {
        LOG.warn(
                "{}: nothing is posted for {}, since it could not be sent within six hours, on that day and outside"
                        + " quiet hours.",
                subscription.id(),
                due.day());
        skip(subscription, due, Mishap.Kind.MISSED);
    }

    /** The date to which the days were counted is not in the record. */
    void missMilestone(Subscription subscription, Due due) {
        LOG.warn(
                "{}: nothing is posted for {}, since milestone {} is not in the record any more. Bring it back, or"
                        + " supersede it by another.",
                subscription.id(),
                due.day(),
                subscription.arrangement().milestone());
        skip(subscription, due, Mishap.Kind.UNKNOWN_MILESTONE);
    }

    private void skip(Subscription subscription, Due due, Mishap.Kind kind) {
        var mishap = new Mishap(kind, due.day(), clock.instant());
        change(subscription, due, current -> current.missed(mishap));
    }

    /** Unless somebody has arranged it otherwise in the meantime. */
    private void change(Subscription subscription, Due due, UnaryOperator<Subscription> change) {
        subscriptions.change(
                subscription.id(),
                current -> current.next().filter(due::equals).isPresent() ? change.apply(current) : current);
    }
}

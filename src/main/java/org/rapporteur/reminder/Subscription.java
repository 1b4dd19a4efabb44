package org.rapporteur.reminder;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A chat's daily reminder.
 *
 * @param lastPost the last one that was sent; a test is none
 * @param lastMishap kept with its day; a delay only until the post has come
 */
public record Subscription(
        SubscriptionId id, Arrangement arrangement, State state, Optional<Post> lastPost, Optional<Mishap> lastMishap) {

    /** A new one, whose first post comes after that moment. */
    public static Subscription begun(SubscriptionId id, Arrangement arrangement, Instant now) {
        var first = new State.Active(arrangement.schedule().next(now, Optional.empty()));
        return new Subscription(id, arrangement, first, Optional.empty(), Optional.empty());
    }

    public Schedule schedule() {
        return arrangement.schedule();
    }

    public boolean isActive() {
        return state instanceof State.Active;
    }

    /** The post that is to come; empty when it is disabled. */
    public Optional<Due> next() {
        return state instanceof State.Active(var due) ? Optional.of(due) : Optional.empty();
    }

    /** Arranged otherwise. A day that had its post gets no other one, and what is due already still comes. */
    Subscription arranged(UnaryOperator<Arrangement> change, Instant now) {
        var changed = new Subscription(id, change.apply(arrangement), state, lastPost, lastMishap);
        boolean isSameTime = changed.schedule().isAtTheTimesOf(schedule());
        return isSameTime && isDue(now) ? changed : changed.rescheduled(now);
    }

    private boolean isDue(Instant now) {
        return next().flatMap(due -> schedule().on(due.day()))
                .filter(planned -> !planned.isAfter(now))
                .isPresent();
    }

    /** Nobody is known any more to have set it up. What is due stays due. */
    Subscription withoutPerson() {
        return new Subscription(id, arrangement.by(Optional.empty()), state, lastPost, lastMishap);
    }

    /** In the same chat, which has another id now. What is due stays due. */
    Subscription movedTo(String chat) {
        return new Subscription(id, arrangement.movedTo(chat), state, lastPost, lastMishap);
    }

    /** A delay is over with that. */
    Subscription posted(Post post) {
        var mishap = lastMishap.filter(what -> what.kind() != Mishap.Kind.DELAYED);
        return new Subscription(id, arrangement, state, Optional.of(post), mishap).rescheduled(post.at());
    }

    Subscription missed(Mishap mishap) {
        return new Subscription(id, arrangement, state, lastPost, Optional.of(mishap)).rescheduled(mishap.at());
    }

    Subscription delayed(Mishap mishap, Instant until) {
        return new Subscription(
                id, arrangement, new State.Active(new Due(mishap.day(), until)), lastPost, Optional.of(mishap));
    }

    Subscription waiting(Due due) {
        return new Subscription(id, arrangement, new State.Active(due), lastPost, lastMishap);
    }

    Subscription disabled(String reason, Instant now) {
        return new Subscription(id, arrangement, new State.Disabled(reason, now), lastPost, lastMishap);
    }

    /** As it was before it was disabled, if it is. */
    Subscription enabled(Instant now) {
        return isActive() ? this : restored(now);
    }

    private Subscription restored(Instant now) {
        var next = new State.Active(schedule().next(now, lastPost));
        return new Subscription(id, arrangement, next, lastPost, lastMishap);
    }

    private Subscription rescheduled(Instant now) {
        return isActive() ? restored(now) : this;
    }
}

package org.rapporteur.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Subscriptions for the eyes of the host: what is due when, where, and in what state. One line each, in English. */
public record Roster(Subscriptions subscriptions) {

    private static final int NEXT = 20;

    /** All of them, the next to be posted first. */
    public void list(Instant now, Consumer<String> out) {
        subscriptions.each(subscription -> out.accept(line(subscription, now)));
    }

    /** The few that come next. */
    public void next(Instant now, Consumer<String> out) {
        subscriptions.upcoming(NEXT).forEach(subscription -> out.accept(line(subscription, now)));
    }

    private static String line(Subscription subscription, Instant now) {
        var arrangement = subscription.arrangement();
        return "%s  %s  %s  %s  %s  %s%s"
                .formatted(
                        subscription.id(),
                        state(subscription, now),
                        place(arrangement),
                        arrangement.schedule().time() + " "
                                + arrangement.schedule().zone(),
                        arrangement.milestone() + " " + arrangement.language().code(),
                        "last "
                                + subscription
                                        .lastPost()
                                        .map(post -> post.day().toString())
                                        .orElse("never"),
                        subscription.lastMishap().map(Roster::mishap).orElse(""));
    }

    private static String state(Subscription subscription, Instant now) {
        return switch (subscription.state()) {
            case State.Active(var due) ->
                "due " + due.at().atZone(subscription.schedule().zone()).toOffsetDateTime() + " ("
                        + distance(now, due.at()) + ")";
            case State.Disabled(var reason, var since) ->
                "disabled since " + since + (reason.isEmpty() ? "" : " (" + reason + ")");
        };
    }

    private static String distance(Instant now, Instant at) {
        var minutes = Duration.between(now, at).abs();
        var span = "%d h %d min".formatted(minutes.toHours(), minutes.toMinutesPart());
        return at.isBefore(now) ? span + " late" : "in " + span;
    }

    private static String place(Arrangement arrangement) {
        var address = arrangement.address();
        return address.platform() + " " + address.chat()
                + address.thread().map(thread -> "/" + thread).orElse("");
    }

    private static String mishap(Mishap mishap) {
        return "  "
                + switch (mishap.kind()) {
                    case MISSED -> "missed ";
                    case DELAYED -> "delayed ";
                    case UNKNOWN_MILESTONE -> "no milestone for ";
                }
                + mishap.day();
    }
}

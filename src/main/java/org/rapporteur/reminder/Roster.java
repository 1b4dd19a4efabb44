package org.rapporteur.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Subscriptions for the eyes of the host: what is due when, where, and in what state. One line each, in English, without
 * anybody who set one up.
 *
 * @param here the host's own zone
 */
public record Roster(Subscriptions subscriptions, ZoneId here) {

    private static final int NEXT = 20;

    private static final String NONE = "No reminder is to be posted.";

    /** All of them, the next to be posted first. */
    public void list(Instant now, Consumer<String> out) {
        var count = new AtomicLong();
        subscriptions.each(subscription -> {
            count.incrementAndGet();
            out.accept(line(subscription, now));
        });
        if (count.get() == 0) {
            out.accept(NONE);
        }
    }

    /** The few that come next. */
    public void next(Instant now, Consumer<String> out) {
        var upcoming = subscriptions.upcoming(NEXT);
        upcoming.forEach(subscription -> out.accept(line(subscription, now)));
        if (upcoming.isEmpty()) {
            out.accept(NONE);
        }
    }

    private String line(Subscription subscription, Instant now) {
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

    private String state(Subscription subscription, Instant now) {
        return switch (subscription.state()) {
            case State.Active(var due) ->
                "due " + due.at().atZone(subscription.schedule().zone()).toOffsetDateTime() + " ("
                        + distance(now, due.at()) + "; here "
                        + due.at().atZone(here).toLocalDateTime() + ")";
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

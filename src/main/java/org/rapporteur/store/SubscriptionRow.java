package org.rapporteur.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.rapporteur.chat.Holder;
import org.rapporteur.reminder.Due;
import org.rapporteur.reminder.Mishap;
import org.rapporteur.reminder.Post;
import org.rapporteur.reminder.QuietHours;
import org.rapporteur.reminder.State;
import org.rapporteur.reminder.Subscription;

/** From a subscription to its row: days and times as ISO 8601 writes them, moments in milliseconds. */
final class SubscriptionRow {

    private static final List<String> COLUMNS = List.of(
            "platform",
            "kind",
            "holder",
            "chat",
            "thread",
            "person",
            "milestone",
            "language",
            "time",
            "zone",
            "quiet_from",
            "quiet_to",
            "paused_until",
            "next_day",
            "next_at",
            "disabled_since",
            "disabled_reason",
            "last_day",
            "last_at",
            "mishap",
            "mishap_day",
            "mishap_at");

    static final String INSERT = "insert into subscription (id, " + String.join(", ", COLUMNS) + ") values (:id, :"
            + String.join(", :", COLUMNS) + ")";

    static final String UPDATE = "update subscription set "
            + COLUMNS.stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "))
            + " where id = :id";

    private SubscriptionRow() {}

    static <S extends SqlStatement<S>> S bound(Subscription subscription, S statement) {
        var arrangement = subscription.arrangement();
        var schedule = arrangement.schedule();
        StoredHolders.bound(arrangement.holder(), statement)
                .bind("id", subscription.id().number())
                .bind("chat", arrangement.address().chat())
                .bind("thread", written(arrangement.address().thread()))
                .bind("person", written(arrangement.setUpBy().map(Holder::id)))
                .bind("milestone", arrangement.milestone().value())
                .bind("language", arrangement.language().code())
                .bind("time", schedule.time().toString())
                .bind("zone", schedule.zone().getId())
                .bind("quiet_from", written(schedule.quiet().map(QuietHours::from)))
                .bind("quiet_to", written(schedule.quiet().map(QuietHours::to)))
                .bind("paused_until", written(schedule.pausedUntil()));
        return history(subscription, state(subscription.state(), statement));
    }

    private static <S extends SqlStatement<S>> S state(State state, S statement) {
        return switch (state) {
            case State.Active(var next) ->
                state(Optional.of(next), Optional.empty(), Optional.<String>empty(), statement);
            case State.Disabled(var reason, var since) ->
                state(Optional.empty(), Optional.of(since), Optional.of(reason), statement);
        };
    }

    private static <S extends SqlStatement<S>> S state(
            Optional<Due> next, Optional<Instant> since, Optional<String> reason, S statement) {
        return statement
                .bind("next_day", written(next.map(Due::day)))
                .bind("next_at", milliseconds(next.map(Due::at)))
                .bind("disabled_since", milliseconds(since))
                .bind("disabled_reason", written(reason));
    }

    private static <S extends SqlStatement<S>> S history(Subscription subscription, S statement) {
        return statement
                .bind("last_day", written(subscription.lastPost().map(Post::day)))
                .bind("last_at", milliseconds(subscription.lastPost().map(Post::at)))
                .bind("mishap", written(subscription.lastMishap().map(Mishap::kind)))
                .bind("mishap_day", written(subscription.lastMishap().map(Mishap::day)))
                .bind("mishap_at", milliseconds(subscription.lastMishap().map(Mishap::at)));
    }

    private static @Nullable String written(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static @Nullable Long milliseconds(Optional<Instant> moment) {
        return moment.map(Instant::toEpochMilli).orElse(null);
    }
}

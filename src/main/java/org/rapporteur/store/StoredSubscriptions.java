package org.rapporteur.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.rapporteur.chat.Holder;
import org.rapporteur.reminder.Arrangement;
import org.rapporteur.reminder.Subscription;
import org.rapporteur.reminder.SubscriptionId;
import org.rapporteur.reminder.Subscriptions;

/** The subscriptions in the database. */
record StoredSubscriptions(Database database, SubscriptionReader reader) implements Subscriptions {

    private static final String ALL = "select * from subscription";

    /** Until its transaction ends, nobody else adds any. */
    private static final String NUMBER = "update subscription_number set last = last + 1 returning last";

    @Override
    public Subscription add(Arrangement arrangement, Instant now) {
        return database.change(handle -> {
            var id = new SubscriptionId(
                    handle.createQuery(NUMBER).mapTo(Long.class).one());
            return all(of(handle, arrangement.holder(), ""))
                    .filter(there -> there.arrangement().isLike(arrangement))
                    .findFirst()
                    .orElseGet(() -> put(handle, SubscriptionRow.INSERT, Subscription.begun(id, arrangement, now)));
        });
    }

    @Override
    public Optional<Subscription> find(SubscriptionId id) {
        return database.ask(handle -> all(with(handle, id, "")).findFirst());
    }

    @Override
    public List<Subscription> of(Holder holder) {
        return database.ask(handle -> all(of(handle, holder, "")).toList());
    }

    @Override
    public List<Subscription> setUpBy(Holder person) {
        return database.ask(
                handle -> all(handle.createQuery(ALL + " where person = :person and platform = :platform order by id")
                                .bind("person", person.id())
                                .bind("platform", person.platform()))
                        .toList());
    }

    @Override
    public Optional<Subscription> change(SubscriptionId id, UnaryOperator<Subscription> change) {
        return database.change(handle -> all(with(handle, id, database.engine().forUpdate()))
                .findFirst()
                .map(before -> changed(handle, before, change).orElse(before)));
    }

    @Override
    public List<Subscription> change(Holder holder, UnaryOperator<Subscription> change) {
        return database.change(
                handle -> all(of(handle, holder, database.engine().forUpdate()))
                        .flatMap(before -> changed(handle, before, change).stream())
                        .toList());
    }

    @Override
    public void delete(SubscriptionId id) {
        database.write(handle -> {
            handle.execute("delete from send where subscription = ?", id.number());
            handle.execute("delete from subscription where id = ?", id.number());
        });
    }

    @Override
    public List<Subscription> due(Instant now, int most) {
        return database.ask(
                handle -> all(handle.createQuery(ALL + " where next_at <= :now order by next_at, id limit :most")
                                .bind("now", now.toEpochMilli())
                                .bind("most", most))
                        .toList());
    }

    @Override
    public List<Subscription> upcoming(int most) {
        return database.ask(
                handle -> all(handle.createQuery(ALL + " where next_at is not null order by next_at, id limit :most")
                                .bind("most", most))
                        .toList());
    }

    @Override
    public void each(Consumer<? super Subscription> reader) {
        Stream.of("next_at", "disabled_since")
                .map(order -> new SubscriptionPages(database, this.reader, order))
                .forEach(pages -> pages.each(reader));
    }

    @Override
    public int deleteDisabledBefore(Instant moment) {
        var old = " where disabled_since < ?";
        return database.change(handle -> {
            handle.execute(
                    "delete from send where subscription in (select id from subscription" + old + ")",
                    moment.toEpochMilli());
            return handle.execute("delete from subscription" + old, moment.toEpochMilli());
        });
    }

    private static Query with(Handle handle, SubscriptionId id, String forUpdate) {
        return handle.createQuery(ALL + " where id = :id" + forUpdate).bind("id", id.number());
    }

    private static Query of(Handle handle, Holder holder, String forUpdate) {
        return StoredHolders.bound(holder, handle.createQuery(ALL + StoredHolders.WHOSE + " order by id" + forUpdate));
    }

    private Stream<Subscription> all(Query query) {
        return query.map((row, _) -> reader.read(row)).list().stream().flatMap(Optional::stream);
    }

    /** What is different now. */
    private static Optional<Subscription> changed(
            Handle handle, Subscription before, UnaryOperator<Subscription> change) {
        return Optional.of(change.apply(before))
                .filter(after -> !after.equals(before))
                .map(after -> put(handle, SubscriptionRow.UPDATE, after));
    }

    private static Subscription put(Handle handle, String how, Subscription subscription) {
        SubscriptionRow.bound(subscription, handle.createUpdate(how)).execute();
        return subscription;
    }
}

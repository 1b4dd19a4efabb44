package org.rapporteur.reminder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.chat.Holder;

/** Subscriptions in memory; held to the same contract as those in a database. */
final class RememberedSubscriptions implements Subscriptions {

    private static final Comparator<Subscription> EARLIEST = Comparator.comparing((Subscription subscription) ->
                    subscription.next().orElseThrow().at())
            .thenComparing(Subscription::id);

    private final TreeMap<SubscriptionId, Subscription> kept = new TreeMap<>();
    private final TreeSet<Subscription> active = new TreeSet<>(EARLIEST);
    private final RememberedSends sends;
    private long last;

    RememberedSubscriptions(RememberedSends sends) {
        this.sends = sends;
    }

    @Override
    public synchronized Subscription add(Arrangement arrangement, Instant now) {
        return of(arrangement.holder()).stream()
                .filter(subscription -> subscription.arrangement().isLike(arrangement))
                .findFirst()
                .orElseGet(() -> put(Subscription.begun(new SubscriptionId(++last), arrangement, now)));
    }

    @Override
    public synchronized Optional<Subscription> find(SubscriptionId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized List<Subscription> of(Holder holder) {
        return all().filter(subscription -> subscription.arrangement().holder().equals(holder))
                .toList();
    }

    @Override
    public synchronized List<Subscription> setUpBy(Holder person) {
        return all().filter(subscription -> subscription.arrangement().setUpBy().equals(Optional.of(person)))
                .toList();
    }

    @Override
    public synchronized Optional<Subscription> change(SubscriptionId id, UnaryOperator<Subscription> change) {
        return find(id).map(change).map(this::put);
    }

    @Override
    public synchronized List<Subscription> change(Holder holder, UnaryOperator<Subscription> change) {
        return of(holder).stream()
                .flatMap(before -> Stream.of(change.apply(before)).filter(after -> !after.equals(before)))
                .map(this::put)
                .toList();
    }

    @Override
    public synchronized void delete(SubscriptionId id) {
        find(id).filter(Subscription::isActive).ifPresent(active::remove);
        kept.remove(id);
        sends.forget(id);
    }

    @Override
    public synchronized List<Subscription> due(Instant now, int most) {
        return active.stream()
                .takeWhile(
                        subscription -> !subscription.next().orElseThrow().at().isAfter(now))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Subscription> upcoming(int most) {
        return active.stream().limit(most).toList();
    }

    @Override
    public void each(Consumer<? super Subscription> reader) {
        inOrder().forEach(reader);
    }

    @Override
    public synchronized int deleteDisabledBefore(Instant moment) {
        var old = all().filter(subscription ->
                        subscription.state() instanceof State.Disabled(var _, var since) && since.isBefore(moment))
                .toList();
        old.forEach(subscription -> delete(subscription.id()));
        return old.size();
    }

    private synchronized List<Subscription> inOrder() {
        return Stream.concat(active.stream(), all().filter(subscription -> !subscription.isActive()))
                .toList();
    }

    private Subscription put(Subscription subscription) {
        find(subscription.id()).filter(Subscription::isActive).ifPresent(active::remove);
        kept.put(subscription.id(), subscription);
        Stream.of(subscription).filter(Subscription::isActive).forEach(active::add);
        return subscription;
    }

    private Stream<Subscription> all() {
        return List.copyOf(kept.values()).stream();
    }
}

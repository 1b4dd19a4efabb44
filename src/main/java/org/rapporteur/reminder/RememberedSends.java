package org.rapporteur.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sends in memory; held to the same contract as those in a database. */
final class RememberedSends implements Sends {

    private final Map<Send, Instant> crossedOff = new HashMap<>();
    private final Set<Send> inHand;

    /** @param inHand what is claimed and not sent yet; whoever empties it declares the claimants dead */
    RememberedSends(Set<Send> inHand) {
        this.inHand = inHand;
    }

    static RememberedSends none() {
        return new RememberedSends(new HashSet<>());
    }

    @Override
    public synchronized Claim claim(Send send) {
        var done = Optional.ofNullable(crossedOff.get(send)).<Claim>map(Claim.CrossedOff::new);
        return done.orElseGet(() -> inHand.add(send) ? new Claim.Granted() : new Claim.InHand());
    }

    @Override
    public synchronized void crossOff(Send send, Instant when) {
        crossedOff.putIfAbsent(send, when);
        inHand.remove(send);
    }

    @Override
    public synchronized void release(Send send) {
        inHand.remove(send);
    }

    @Override
    public synchronized void forgetBefore(LocalDate day) {
        crossedOff.keySet().removeIf(send -> send.day().isBefore(day));
        inHand.removeIf(send -> send.day().isBefore(day));
    }

    synchronized void forget(SubscriptionId subscription) {
        crossedOff.keySet().removeIf(send -> send.subscription().equals(subscription));
        inHand.removeIf(send -> send.subscription().equals(subscription));
    }
}

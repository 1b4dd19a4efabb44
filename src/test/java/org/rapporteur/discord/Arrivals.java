package org.rapporteur.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What arrives one after the other, and can be waited for. */
final class Arrivals<T> {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String what;
    private final List<T> all = new ArrayList<>();

    Arrivals(String what) {
        this.what = what;
    }

    synchronized void add(T arrival) {
        all.add(arrival);
        notifyAll();
    }

    synchronized List<T> all() {
        return List.copyOf(all);
    }

    /** The one with this number, from 0. The test fails if it does not come within a minute and a half. */
    T await(int number) {
        try {
            return arrived(number);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + what, e);
        }
    }

    /** Waits for the first, and tells whether it came. */
    boolean begin(Duration patience) {
        try {
            return isThere(0, patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private T arrived(int number) throws InterruptedException {
        if (!isThere(number, PATIENCE)) {
            throw new AssertionError("%s no. %d did not come within %d s; %d came"
                    .formatted(what, number, PATIENCE.toSeconds(), all().size()));
        }
        return all().get(number);
    }

    private synchronized boolean isThere(int number, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (all.size() <= number) {
            var left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}

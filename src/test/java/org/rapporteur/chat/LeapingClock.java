package org.rapporteur.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still, except that it leaps over each pause, which so takes no time. */
public final class LeapingClock implements InstantSource {

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    @Override
    public synchronized Instant instant() {
        return now;
    }

    public Timing timing() {
        return new Timing(this, this::leap);
    }

    /** All that were made, in their order. */
    public synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    private synchronized void leap(Duration longest) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pauses.add(longest);
        pass(longest);
    }
}

package org.rapporteur.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.rapporteur.chat.Pause;

/** A clock on which long pauses are written down and pass at once. Short ones take the time they take. */
final class SkippingClock implements InstantSource {

    private static final Duration SHORT = Duration.ofMillis(400);

    private final List<Duration> pauses;
    private Duration skipped = Duration.ZERO;

    SkippingClock(List<Duration> pauses) {
        this.pauses = pauses;
    }

    @Override
    public synchronized Instant instant() {
        return InstantSource.system().instant().plus(skipped);
    }

    void pause(Duration longest) throws InterruptedException {
        if (longest.compareTo(SHORT) < 0) {
            Pause.parking().pause(longest);
        } else {
            skip(longest);
        }
    }

    private synchronized void skip(Duration pause) {
        pauses.add(pause);
        skipped = skipped.plus(pause);
    }
}

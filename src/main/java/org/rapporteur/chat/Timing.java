package org.rapporteur.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock and the pauses that go with it, so that tests can let both run fast. */
record Timing(InstantSource clock, Pause pause) {

    Instant now() {
        return clock.instant();
    }

    /** Waits the whole time, however often the thread is woken. */
    void sleep(Duration length) throws InterruptedException {
        var end = now().plus(length);
        for (var left = length; left.isPositive(); left = Duration.between(now(), end)) {
            pause.pause(left);
        }
    }
}

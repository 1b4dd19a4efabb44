package org.rapporteur.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock and the pauses that go with it, so that tests can let both run fast. */
public record Timing(InstantSource clock, Pause pause) {

    /** Pauses take the time they take. */
    public static Timing real(InstantSource clock) {
        return new Timing(clock, Pause.parking());
    }

    public Instant now() {
        return clock.instant();
    }

    /**
     * Waits the whole time, however often the thread is woken.
     *
     * @throws InterruptedException at once when the thread is interrupted
     */
    public void sleep(Duration length) throws InterruptedException {
        var end = now().plus(length);
        for (var left = length; left.isPositive(); left = Duration.between(now(), end)) {
            pause.pause(left);
        }
    }
}

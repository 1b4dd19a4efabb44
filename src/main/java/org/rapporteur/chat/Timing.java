package org.rapporteur.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock and the pauses that go with it, so that tests can let both run fast.
 *
 * @param clock which day and hour it is; somebody may set it, back too
 * @param steady by which waits are measured; it only ever goes on
 */
public record Timing(InstantSource clock, InstantSource steady, Pause pause) {

    /** With a clock that nobody sets. */
    public Timing(InstantSource clock, Pause pause) {
        this(clock, clock, pause);
    }

    /** Pauses take the time they take, also when the clock of the machine is set meanwhile. */
    public static Timing real(InstantSource clock) {
        return new Timing(clock, goingOn(clock.instant()), Pause.parking());
    }

    private static InstantSource goingOn(Instant from) {
        long start = System.nanoTime();
        return () -> from.plusNanos(System.nanoTime() - start);
    }

    /** Now, among the moments by which waits are measured; never what is told to anybody. */
    public Instant now() {
        return steady.instant();
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

package org.rapporteur.chat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How a thread waits. It may wake early, at the latest when it is unparked; who must wait longer asks the clock. */
@FunctionalInterface
public interface Pause {

    /**
     * Waits, at most so long.
     *
     * @throws InterruptedException at once when the thread is interrupted
     */
    void pause(Duration longest) throws InterruptedException;

    /** In real time. */
    static Pause parking() {
        return longest -> {
            LockSupport.parkNanos(longest.toNanos());
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        };
    }
}

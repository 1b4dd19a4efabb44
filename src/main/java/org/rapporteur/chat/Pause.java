package org.rapporteur.telegram;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How a thread waits. It may wake early, at the latest when it is unparked; who must wait longer asks the clock. */
@FunctionalInterface
interface Pause {

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

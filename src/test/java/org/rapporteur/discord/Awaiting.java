package org.rapporteur.discord;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionTimeoutException;

/** Waits for what real sockets bring about in their own time. */
final class Awaiting {

    private Awaiting() {}

    static void until(Callable<Boolean> condition) {
        await().pollInterval(Duration.ofMillis(20)).until(condition);
    }

    /** Whether it comes about within a second. */
    static boolean soon(Callable<Boolean> condition) {
        try {
            await().atMost(Duration.ofSeconds(1))
                    .pollInterval(Duration.ofMillis(20))
                    .until(condition);
            return true;
        } catch (ConditionTimeoutException notYet) {
            return false;
        }
    }
}

package org.rapporteur.discord;

import java.time.Instant;
import java.time.InstantSource;

/** Ids as Discord makes them: their upper 42 bits are the time, and each is greater than the last. */
final class Snowflakes {

    private static final long EPOCH = 1_420_070_400_000L;

    private final InstantSource clock;
    private long last;

    Snowflakes(InstantSource clock) {
        this.clock = clock;
    }

    synchronized long next() {
        last = Math.max(last + 1, (clock.millis() - EPOCH) << 22);
        return last;
    }

    static Instant time(long id) {
        return Instant.ofEpochMilli((id >>> 22) + EPOCH);
    }
}

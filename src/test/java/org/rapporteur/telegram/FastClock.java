package org.rapporteur.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.rapporteur.chat.Pause;
import org.rapporteur.chat.Timing;

/** Time that runs so many times faster, for the pauses as for the clock. Sockets and threads then seem as much slower. */
record FastClock(int speed, Instant start) implements InstantSource {

    FastClock(int speed) {
        this(speed, InstantSource.system().instant());
    }

    @Override
    public Instant instant() {
        return start.plus(
                Duration.between(start, InstantSource.system().instant()).multipliedBy(speed));
    }

    Timing timing() {
        return new Timing(this, longest -> Pause.parking().pause(longest.dividedBy(speed)));
    }
}

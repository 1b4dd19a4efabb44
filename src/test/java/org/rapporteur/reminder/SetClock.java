package org.rapporteur.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands where it was put. */
final class SetClock implements InstantSource {

    private volatile Instant now;

    SetClock(String moment) {
        now = Instant.parse(moment);
    }

    @Override
    public Instant instant() {
        return now;
    }

    void set(String moment) {
        set(Instant.parse(moment));
    }

    void set(Instant moment) {
        now = moment;
    }

    void pass(Duration span) {
        now = now.plus(span);
    }
}

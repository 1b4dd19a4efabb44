package org.rapporteur.fact;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/** The snapshot in force. A reload puts a whole new one in its place; who holds the old one finishes with it. */
public final class FactBook {

    private final AtomicReference<Facts> inForce;

    public FactBook(Facts first) {
        inForce = new AtomicReference<>(first);
    }

    public Facts inForce() {
        return inForce.get();
    }

    /** What the snapshot in force tells of the state of knowledge on that day. */
    public Facts knownOn(LocalDate day) {
        return inForce().knownOn(day);
    }

    public void replace(Facts facts) {
        inForce.set(facts);
    }
}

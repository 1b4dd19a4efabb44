package org.rapporteur.chat;

import java.time.Duration;

/** Counts what a desk does. Told on the thread that answers, so it must be quick, and must not throw. */
public interface Tally {

    /** Where nobody counts. */
    Tally NOBODYS = new Tally() {
        @Override
        public void answered(Answer answer, Duration took) {}

        @Override
        public void failed(Duration took) {}
    };

    /** Somebody was answered; that nothing is known is an answer too. */
    void answered(Answer answer, Duration took);

    /** Answering failed where it should not, and the guest gets an apology instead. */
    void failed(Duration took);
}

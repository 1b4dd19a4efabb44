package org.rapporteur.telegram;

import java.time.Duration;
import org.rapporteur.chat.NotKept;
import org.rapporteur.chat.PreferenceBook;

/** At the start and then once a day, deletes what is kept about those who removed the bot thirty days ago. */
record Forgetting(PreferenceBook book, Timing timing) implements Runnable {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(30);

    /** Until it is interrupted. */
    @Override
    public void run() {
        try {
            while (true) {
                forget();
                timing.sleep(DAY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget() {
        try {
            book.forgetGoneBefore(timing.now().minus(KEPT));
        } catch (NotKept e) {
            // The log was told; it is tried again tomorrow.
        }
    }
}

package org.rapporteur.telegram;

import java.time.Duration;
import org.rapporteur.chat.PreferenceBook;
import org.slf4j.LoggerFactory;

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

    /** What fails today is tried tomorrow. */
    private void forget() {
        try {
            book.forgetGoneBefore(timing.now().minus(KEPT));
        } catch (RuntimeException fault) {
            LoggerFactory.getLogger(Forgetting.class)
                    .error("The settings of those who left could not be deleted ({}).", fault.toString());
        }
    }
}

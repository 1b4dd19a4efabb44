package org.rapporteur.preference;

import java.time.Duration;
import java.time.InstantSource;
import org.rapporteur.chat.NotKept;
import org.rapporteur.chat.PreferenceBook;

/** What was chosen by those who have removed the bot, on whichever platform. */
public record LongGone(PreferenceBook book, InstantSource clock) {

    private static final Duration KEPT = Duration.ofDays(30);

    /**
     * Deletes it when they have been gone for thirty days.
     *
     * @throws NotKept when it could not be deleted; then the next time will do
     */
    public void delete() {
        book.forgetGoneBefore(clock.instant().minus(KEPT));
    }
}

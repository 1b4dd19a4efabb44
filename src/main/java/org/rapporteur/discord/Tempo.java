package org.rapporteur.discord;

import java.time.Duration;
import java.time.InstantSource;
import org.rapporteur.chat.Timing;

/**
 * How the bot keeps time.
 *
 * @param clock when something is asked
 * @param timing of the bot's own pauses
 * @param patience after which an answer that is not there yet is announced
 */
record Tempo(InstantSource clock, Timing timing, Duration patience) {

    /** Half of Discord's three seconds are left for the way. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    static Tempo real(InstantSource clock) {
        return new Tempo(clock, Timing.real(clock), PATIENCE);
    }
}

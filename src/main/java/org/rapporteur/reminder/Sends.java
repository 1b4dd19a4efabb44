package org.rapporteur.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Sees to it that each post is sent, and once. It is claimed before it is sent and crossed off after the platform has taken
 * it. What a process had claimed and not crossed off when it died may be claimed by another: so a crash loses nothing, and
 * doubles at most what was on its way. How the death of a process is known is left to the one who keeps them.
 *
 * <p>Throws {@link org.rapporteur.chat.NotKept} when it could not be written. What was crossed off counts as sent all the
 * same, as long as the process lives.
 */
public interface Sends {

    /** What came of a claim. */
    sealed interface Claim {

        /** It is for the caller to send, now. */
        record Granted() implements Claim {}

        /** Somebody who is alive has it in hand. */
        record InHand() implements Claim {}

        /** It was sent already. */
        record CrossedOff(Instant when) implements Claim {}
    }

    Claim claim(Send send);

    /** The platform has taken it. */
    void crossOff(Send send, Instant when);

    /** It was not sent; whoever claims it next may. Nothing happens to what was crossed off. */
    void release(Send send);

    /** Forgets what belongs to earlier days, which nobody will claim any more. */
    void forgetBefore(LocalDate day);
}

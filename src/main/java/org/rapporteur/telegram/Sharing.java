package org.rapporteur.telegram;

import java.util.function.Supplier;
import org.rapporteur.chat.Budget;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.Lease;

/**
 * What a bot shares with other processes that serve it.
 *
 * @param handled what was handled of its updates, read anew by whoever begins to fetch them
 * @param fetching the right to fetch updates, which Telegram gives out to one process only
 * @param sending how much all of them may send
 */
public record Sharing(Supplier<HandledUpdates> handled, Supplier<Lease> fetching, Budget sending) {

    /** How many messages a second Telegram takes from one bot. */
    public static final int PER_SECOND = 30;

    /** For the only process of a bot. */
    public static Sharing withNobody(HandledUpdates handled) {
        return new Sharing(() -> handled, Lease::undisputed, Budget.own());
    }
}

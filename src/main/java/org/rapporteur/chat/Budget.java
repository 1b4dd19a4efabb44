package org.rapporteur.chat;

import java.time.Duration;

/**
 * How many messages a bot may send, over all the processes that send for it. Each of them keeps to the platform's limits by
 * itself too; so where the budget cannot be asked, it grants everything.
 */
@FunctionalInterface
public interface Budget {

    enum Purpose {
        /** Somebody waits for it. */
        ANSWER,
        /** Nobody waits, and some of the budget is left to answers. */
        BROADCAST
    }

    /** Takes the right to send one message. Zero when it is granted; otherwise nothing is taken, and when to ask again. */
    Duration take(Purpose purpose);

    /** Where there is only one process, which need not ask anybody. */
    static Budget own() {
        return _ -> Duration.ZERO;
    }
}

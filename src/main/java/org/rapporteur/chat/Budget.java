package org.rapporteur.chat;

import java.time.Duration;

/**
 * How many messages a bot may send, over all the processes that send for it. Each of them keeps to the platform's limits by
 * itself too; so where the budget cannot be asked, it grants everything.
 */
@FunctionalInterface
public interface Budget {

    /**
     * Takes the right to send one message, and says how long to wait before it is sent; zero for at once. It is taken in any
     * case, so nobody takes more than one ahead: whoever else sends would wait behind them.
     */
    Duration take();

    /** Whether others take from it too, so that they must be asked. */
    default boolean isShared() {
        return true;
    }

    /** Where there is only one process, which need not ask anybody. */
    static Budget own() {
        return new Own();
    }

    /** Grants everything. */
    record Own() implements Budget {

        @Override
        public Duration take() {
            return Duration.ZERO;
        }

        @Override
        public boolean isShared() {
            return false;
        }
    }
}

package org.rapporteur.telegram;

/**
 * Remembers over a restart what was handled and not yet confirmed. Telegram confirms from the lowest id on, so that behind
 * one slow update others may be done; without this memory, a crash would have them answered again.
 */
interface HandledUpdates {

    boolean contains(long id);

    void add(long id);

    /** All below are confirmed, and need not be remembered. */
    void confirmed(long offset);

    /** Remembers nothing. Good enough where the poller is never killed. */
    static HandledUpdates forgetful() {
        return new HandledUpdates() {
            @Override
            public boolean contains(long id) {
                return false;
            }

            @Override
            public void add(long id) {}

            @Override
            public void confirmed(long offset) {}
        };
    }
}

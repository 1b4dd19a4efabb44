package org.rapporteur.chat;

/**
 * Remembers over a restart what was handled and not yet confirmed to the platform. Where updates are confirmed from the
 * lowest id on, others may be done behind one slow update; without this memory, a crash would have them answered again.
 *
 * <p>Never throws: what cannot be written down is remembered until the process ends, and answering goes on.
 */
public interface HandledUpdates {

    boolean contains(long id);

    void add(long id);

    /** All below are confirmed, and need not be remembered. */
    void confirmed(long offset);

    /** Remembers nothing. Good enough where nothing is ever killed. */
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

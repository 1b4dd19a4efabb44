package org.rapporteur.chat;

/**
 * The right to do what only one process may do at a time, such as fetching a bot's updates. A process that dies loses it to
 * another within ten seconds.
 */
public interface Lease extends AutoCloseable {

    /**
     * Whether this process has it now. It may come and go at any moment, so whoever goes on for long asks again; that costs
     * nothing.
     */
    boolean isHeld();

    /** Gives it back, for another to have it at once. */
    @Override
    void close();

    /** Where there is only one process. */
    static Lease undisputed() {
        return new Lease() {
            @Override
            public boolean isHeld() {
                return true;
            }

            @Override
            public void close() {}
        };
    }
}

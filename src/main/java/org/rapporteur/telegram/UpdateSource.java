package org.rapporteur.telegram;

import java.time.Duration;
import java.util.List;

/** Where updates come from. */
interface UpdateSource {

    /**
     * Asks for updates from that id on, and thereby confirms all before it: Telegram forgets those.
     *
     * @param wait how long the server may wait for the first one
     */
    Outcome<List<Arrival>> fetch(long offset, Duration wait) throws InterruptedException;

    /** Takes a webhook away: while there is one, Telegram lets nobody poll. Updates stay in the queue. */
    Outcome<Boolean> dropWebhook() throws InterruptedException;

    /** Ends a fetch that is under way, at once. */
    void abort();
}

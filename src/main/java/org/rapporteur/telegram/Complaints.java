package org.rapporteur.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log of a trouble when it begins, when it changes and when it is over; not at every attempt. */
final class Complaints {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

    private String last = "";

    void say(String words) {
        if (!words.equals(last)) {
            LOG.warn("{}", words);
        }
        last = words;
    }

    void over() {
        if (!last.isEmpty()) {
            LOG.warn("Updates come from Telegram again.");
        }
        last = "";
    }
}

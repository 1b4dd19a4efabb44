package org.rapporteur.telegram;

import org.rapporteur.chat.Condition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log of a trouble when it begins, when it changes and when it is over; not at every attempt. */
final class Complaints {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);

    private final String relief;
    private String last = "";

    /** @param relief what to say when the trouble is over */
    Complaints(String relief) {
        this.relief = relief;
    }

    synchronized void say(String words) {
        if (!words.equals(last)) {
            LOG.warn("{}", words);
        }
        last = words;
    }

    synchronized Condition condition() {
        return last.isEmpty() ? new Condition.Serving() : new Condition.Waiting(last);
    }

    synchronized void over() {
        if (!last.isEmpty()) {
            LOG.info("{}", relief);
        }
        last = "";
    }
}

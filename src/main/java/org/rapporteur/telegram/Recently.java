package org.rapporteur.telegram;

import java.util.LinkedHashSet;
import java.util.Set;

/** The ids of the last updates that were handled, since Telegram may deliver one twice. */
final class Recently {

    private static final int REMEMBERED = 1000;

    private final Set<Long> ids = new LinkedHashSet<>();

    synchronized void add(long id) {
        ids.add(id);
        if (ids.size() > REMEMBERED) {
            ids.remove(ids.iterator().next());
        }
    }

    synchronized boolean contains(long id) {
        return ids.contains(id);
    }
}

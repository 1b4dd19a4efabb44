package org.rapporteur.telegram;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.chat.HandledUpdates;

/** What was handled, for the length of a test, and so over a restart within it. */
record Remembered(Set<Long> ids) implements HandledUpdates {

    Remembered() {
        this(ConcurrentHashMap.newKeySet());
    }

    @Override
    public boolean contains(long id) {
        return ids.contains(id);
    }

    @Override
    public void add(long id) {
        ids.add(id);
    }

    @Override
    public void confirmed(long offset) {
        ids.removeIf(id -> id < offset);
    }
}

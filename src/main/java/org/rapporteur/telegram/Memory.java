package org.rapporteur.telegram;

import java.util.function.Supplier;
import org.rapporteur.chat.HandledUpdates;

/** What was handled, as far as it can be kept. When that fails the bot goes on: to answer matters more than to remember. */
record Memory(HandledUpdates kept, Complaints complaints) implements HandledUpdates {

    Memory(HandledUpdates kept) {
        this(kept, new Complaints("What was answered is noted down again."));
    }

    @Override
    public boolean contains(long id) {
        return attempt(() -> kept.contains(id));
    }

    @Override
    public void add(long id) {
        attempt(() -> {
            kept.add(id);
            return true;
        });
    }

    @Override
    public void confirmed(long offset) {
        attempt(() -> {
            kept.confirmed(offset);
            return true;
        });
    }

    private boolean attempt(Supplier<Boolean> wish) {
        try {
            var granted = wish.get();
            complaints.over();
            return granted;
        } catch (RuntimeException fault) {
            complaints.say("What was answered cannot be noted down (" + fault
                    + "). After a crash, some may be answered twice.");
            return false;
        }
    }
}

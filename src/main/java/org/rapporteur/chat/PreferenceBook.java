package org.rapporteur.chat;

import java.time.Instant;

/** Keeps preferences, and nothing else about anybody. */
public interface PreferenceBook {

    /** The holder's preferences; none when nothing was ever chosen. */
    Preferences of(Holder holder);

    /** Puts preferences in place of what was there. Preferences without any choice leave no trace. */
    void put(Holder holder, Preferences preferences);

    /** Deletes all that is kept about the holder. */
    void forget(Holder holder);

    /**
     * A chat has another id now. May be told more than once of the same move; what the new id has chosen already stays.
     */
    void moved(Holder from, Holder to);

    /** The bot was removed by the holder. What is kept is deleted once {@link #forgetGoneBefore} passes that moment. */
    void gone(Holder holder, Instant when);

    /** The bot is back with the holder, who finds everything as it was. */
    void returned(Holder holder);

    /** Deletes what belongs to holders who are gone since before that moment. */
    void forgetGoneBefore(Instant moment);

    /** Keeps nothing. Good enough where nobody chooses anything. */
    static PreferenceBook forgetful() {
        return new PreferenceBook() {
            @Override
            public Preferences of(Holder holder) {
                return Preferences.none();
            }

            @Override
            public void put(Holder holder, Preferences preferences) {}

            @Override
            public void forget(Holder holder) {}

            @Override
            public void moved(Holder from, Holder to) {}

            @Override
            public void gone(Holder holder, Instant when) {}

            @Override
            public void returned(Holder holder) {}

            @Override
            public void forgetGoneBefore(Instant moment) {}
        };
    }
}

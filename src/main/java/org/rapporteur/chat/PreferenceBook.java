package org.rapporteur.chat;

import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Keeps preferences, and nothing else about anybody.
 *
 * <p>Reading never fails: a question is worth more than a preference. Everything that changes the book throws
 * {@link NotKept} when it cannot be kept, and then all is as it was before.
 */
public interface PreferenceBook {

    /** A book that is forgotten with the process: for a terminal, which has one guest, and for tests. */
    static PreferenceBook inMemory() {
        return new RememberedPreferences();
    }

    /** The holder's preferences; none when nothing was ever chosen, or when they cannot be read at the moment. */
    Preferences of(Holder holder);

    /**
     * Puts preferences in place of what was there. Preferences without any choice leave no trace. Who chooses is there, so
     * this also ends {@link #gone}.
     */
    void put(Holder holder, Preferences preferences);

    /**
     * Changes one choice and leaves the others, in one step. Between {@link #of} and {@link #put}, another change may come;
     * and what could not be read would be overwritten with nothing.
     */
    void change(Holder holder, UnaryOperator<Preferences> change);

    /** Deletes all that is kept about the holder. */
    void forget(Holder holder);

    /**
     * A chat has another id now. May be told more than once of the same move; what the new id has chosen already stays.
     */
    void moved(Holder from, Holder to);

    /**
     * The bot was removed by the holder. What is kept is deleted once {@link #forgetGoneBefore} passes that moment. Of
     * several such moments the first counts, until the holder is back.
     */
    void gone(Holder holder, Instant when);

    /** The bot is back with the holder, who finds everything as it was. */
    void returned(Holder holder);

    /** Whose preferences are kept, of one kind on one platform, but for who is {@link #gone}; none when they cannot be read. */
    Set<Holder> present(String platform, Holder.Kind kind);

    /** Deletes what belongs to holders who are gone since before that moment. */
    void forgetGoneBefore(Instant moment);
}

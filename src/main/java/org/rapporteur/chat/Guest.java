package org.rapporteur.chat;

import java.time.ZoneId;
import org.rapporteur.language.Language;

/**
 * Who asks, as far as an answer depends on it: the language to answer in, and the zone that decides which day it is.
 *
 * @param chosen whether the guest chose the language; then no question is answered in another
 */
public record Guest(Language language, ZoneId zone, boolean chosen) {

    public Guest(Language language, ZoneId zone) {
        this(language, zone, false);
    }

    /** The same guest, asking in a language that may be another. */
    public Guest asking(Language other) {
        return chosen ? this : new Guest(other, zone);
    }
}

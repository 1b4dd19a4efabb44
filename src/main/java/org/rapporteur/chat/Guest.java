package org.rapporteur.chat;

import java.time.ZoneId;
import org.rapporteur.language.Language;

/** Who asks, as far as an answer depends on it: the language to answer in, and the zone that decides which day it is. */
public record Guest(Language language, ZoneId zone) {

    /** The same guest, spoken to in another language. */
    public Guest in(Language other) {
        return new Guest(other, zone);
    }
}

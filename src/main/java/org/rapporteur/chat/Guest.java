package org.rapporteur.chat;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;

/**
 * Who asks, as far as an answer depends on it: the language to answer in, and the zone that decides which day it is.
 *
 * @param chosen whether the guest chose the language; then no question is answered in another
 * @param names how names are spelled in English
 * @param standing whose settings the guest sees; empty where none can be changed, as in another person's chat
 */
public record Guest(Language language, ZoneId zone, boolean chosen, NameSpelling names, Optional<Standing> standing) {

    public Guest(Language language, ZoneId zone, boolean chosen) {
        this(language, zone, chosen, NameSpelling.SOURCE, Optional.empty());
    }

    public Guest(Language language, ZoneId zone) {
        this(language, zone, false);
    }

    /** The same guest, asking in a language that may be another. */
    public Guest asking(Language other) {
        return chosen ? this : speaking(other);
    }

    /** The same guest, answered in that language from here on. */
    public Guest speaking(Language other) {
        return new Guest(other, zone, chosen, names, standing);
    }

    /** The same guest, where it is not known to which address the bot could post. */
    public Guest nowhere() {
        return new Guest(language, zone, chosen, names, standing.map(Standing::nowhere));
    }

    /** The same guest, for whom nothing can be changed: what is read was not said to the bot. */
    public Guest withoutStanding() {
        return new Guest(language, zone, chosen, names, Optional.empty());
    }

    /** The same guest; somebody hears what each question for a permission comes to. */
    public Guest whosePermission(Consumer<Standing.Permission> heard) {
        return new Guest(language, zone, chosen, names, standing.map(own -> own.heardBy(heard)));
    }

    /** The same guest, answered in that language whatever the line. */
    public Guest keepingTo(Language other) {
        return new Guest(other, zone, true, names, standing);
    }
}

package org.rapporteur.archive;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.language.Nearness;

/** What somebody may have meant to write. */
final class Suggestion {

    private Suggestion() {}

    static Optional<String> among(Collection<String> known, String written) {
        return Nearness.among(known, written.toLowerCase(Locale.ROOT)).stream().findFirst();
    }

    static String ask(String suggestion) {
        return "Did you mean '" + suggestion + "'?";
    }
}

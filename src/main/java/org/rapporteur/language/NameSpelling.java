package org.rapporteur.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How names are spelled in English where usage differs. Quotations keep to the source's spelling whatever is chosen. */
public enum NameSpelling {
    /** As the source writes them. */
    SOURCE,
    /** In the romanization of the country's own authorities. */
    OFFICIAL,
    /** Without the endings over which usage differs. */
    SHORT;

    /** By its {@link #code}; empty when there is none of that name. */
    public static Optional<NameSpelling> of(String code) {
        return Arrays.stream(values())
                .filter(spelling -> spelling.code().equals(code))
                .findFirst();
    }

    /** As it is typed, stored, and written in the record. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

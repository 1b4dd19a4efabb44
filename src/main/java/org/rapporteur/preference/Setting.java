package org.rapporteur.preference;

import java.util.Locale;
import org.rapporteur.chat.Preferences;

/** What can be chosen. */
enum Setting {
    LANGUAGE,
    ZONE,
    NAMES;

    boolean isChosenIn(Preferences preferences) {
        return switch (this) {
            case LANGUAGE -> preferences.language().isPresent();
            case ZONE -> preferences.zone().isPresent();
            case NAMES -> preferences.names().isPresent();
        };
    }

    /** As it is typed, and as it is named in phrases. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The line that shows what there is to choose from. */
    String line() {
        return "/settings " + code();
    }

    /** The line that chooses. */
    String line(String value) {
        return line() + " " + value;
    }
}

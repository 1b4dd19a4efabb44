package org.rapporteur.reminder;

import java.util.Locale;

/** What can be asked for after {@code /remind}. */
enum Action {
    SHOW,
    /** To see how a post would look, and to be asked for the {@link #CONFIRM confirmation}. */
    ON,
    /** To set up what was shown. */
    CONFIRM,
    OFF,
    PAUSE,
    RESUME,
    MOVE,
    QUIET,
    LANGUAGE,
    TEST;

    /** As it is typed, and as it is named in phrases. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isArranging() {
        return this == ON || this == CONFIRM;
    }

    /** Whether such a word means something to it. A zone is known by no look of its own. */
    boolean wants(Particular particular) {
        return switch (particular) {
            case Particular.Numbered _ -> this != SHOW;
            case Particular.Time _, Particular.Counted _ -> isArranging();
            case Particular.Elsewhere _ -> true;
            case Particular.In _ -> isArranging() || this == LANGUAGE;
            case Particular.Day _ -> this == PAUSE;
            case Particular.Hours _, Particular.None _ -> this == QUIET;
            case Particular.All _ -> this == OFF;
            case Particular.Zone _ -> false;
        };
    }
}

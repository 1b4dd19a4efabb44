package org.rapporteur.preference;

import java.util.Optional;
import org.rapporteur.chat.Zones;

/** What the words after {@code /settings} ask for. */
sealed interface Wish {

    /** To see all settings. */
    record Overview() implements Wish {}

    /** To see what there is to choose from. */
    record Choices(Setting setting) implements Wish {}

    record Change(Choice choice) implements Wish {}

    /** A time zone that is not quite one. */
    record Unsettled(Zones.Finding zone) implements Wish {}

    /**
     * Something that there is not.
     *
     * @param setting for which it was typed; empty when that was not told either
     */
    record Unheard(Optional<Setting> setting) implements Wish {}
}

package org.rapporteur.console;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.chat.Preferences;
import org.rapporteur.chat.Zones;
import org.rapporteur.language.Language;

/**
 * How the person at this terminal wants to be answered.
 *
 * @param chosen what the command line chooses; {@code /settings} may choose otherwise
 * @param own the language where none is chosen and a question tells none
 * @param machine the time zone where none is chosen
 * @param at the moment to answer for; empty when time runs on
 */
public record ConsoleSettings(Preferences chosen, Language own, ZoneId machine, Optional<Instant> at, boolean colour) {

    /** Reads what was given, and tells every fault with its remedy. What is faulty is left as if not given. */
    public static ConsoleSettings read(Given given, Surroundings surroundings, Consumer<String> fault) {
        var language = given.language().flatMap(typed -> language(typed, fault));
        var zone = given.zone().flatMap(typed -> ZoneOption.read(typed, fault));
        var machine = Zones.renamed(surroundings.zone());
        var at = given.at().flatMap(typed -> Moments.read(typed, zone.orElse(machine), fault));
        return new ConsoleSettings(
                new Preferences(language, zone, Optional.empty()),
                language.orElseGet(surroundings::language),
                machine,
                at,
                surroundings.welcomesColour());
    }

    /** The zone at the start. */
    public ZoneId zone() {
        return chosen.zone().orElse(machine);
    }

    private static Optional<Language> language(String typed, Consumer<String> fault) {
        var language = Language.of(typed);
        if (language.isEmpty()) {
            fault.accept("--lang: '" + typed + "' is not spoken here. Write en, uk or ru.");
        }
        return language;
    }
}

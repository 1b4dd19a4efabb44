package org.rapporteur.console;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.chat.Zones;
import org.rapporteur.language.Language;

/**
 * How the person at this terminal wants to be answered.
 *
 * @param chosen the language of every answer; empty when each answer takes that of its question
 * @param own the language where a question tells none
 * @param at the moment to answer for; empty when time runs on
 */
public record ConsoleSettings(
        Optional<Language> chosen, Language own, ZoneId zone, Optional<Instant> at, boolean colour) {

    /** Reads what was given, and tells every fault with its remedy. What is faulty is left as if not given. */
    public static ConsoleSettings read(Given given, Surroundings surroundings, Consumer<String> fault) {
        var chosen = given.language().flatMap(typed -> language(typed, fault));
        var zone = given.zone().flatMap(typed -> ZoneOption.read(typed, fault)).orElse(Zones.renamed(surroundings.zone()));
        var at = given.at().flatMap(typed -> Moments.read(typed, zone, fault));
        var own = chosen.orElseGet(surroundings::language);
        return new ConsoleSettings(chosen, own, zone, at, surroundings.welcomesColour());
    }

    private static Optional<Language> language(String typed, Consumer<String> fault) {
        var language = Language.of(typed);
        if (language.isEmpty()) {
            fault.accept("--lang: '" + typed + "' is not spoken here. Write en, uk or ru.");
        }
        return language;
    }
}

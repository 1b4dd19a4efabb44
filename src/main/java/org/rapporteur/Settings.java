package org.rapporteur;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.console.ConsoleSettings;
import org.rapporteur.console.Given;
import org.rapporteur.console.Surroundings;

/**
 * What each room needs to know of where it runs and for whom.
 *
 * @param facts the directory of the record
 */
record Settings(Path facts, ConsoleSettings console) {

    /** Settings, or all that is wrong with them. */
    sealed interface Reading {
        record Good(Settings settings) implements Reading {}

        record Bad(List<String> faults) implements Reading {
            public Bad {
                faults = List.copyOf(faults);
            }
        }
    }

    static Reading read(Given given, Surroundings surroundings) {
        var faults = new ArrayList<String>();
        var console = ConsoleSettings.read(given, surroundings, faults::add);
        var facts = given.facts().map(Path::of).orElseGet(Settings::ownFacts);
        return faults.isEmpty() ? new Reading.Good(new Settings(facts, console)) : new Reading.Bad(faults);
    }

    /** The launcher says where the project lies; without it, the current directory is taken for it. */
    static Path ownFacts() {
        return Path.of(System.getProperty("rapporteur.home", "."), "config", "facts");
    }
}

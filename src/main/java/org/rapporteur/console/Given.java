package org.rapporteur.console;

import java.util.Optional;

/** What stood on the command line for every errand, as typed. */
public record Given(Optional<String> language, Optional<String> zone, Optional<String> at, Optional<String> facts) {

    public static Given nothing() {
        return new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package org.rapporteur.console;

import java.util.Optional;

/** What stood on the command line for every errand, as typed. */
public record Given(Optional<String> language, Optional<String> zone, Optional<String> at, Optional<String> facts) {}

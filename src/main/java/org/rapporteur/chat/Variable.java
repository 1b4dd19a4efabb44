package org.rapporteur.chat;

import java.util.Map;
import java.util.Optional;

/** A variable of the environment, by its name. */
public record Variable(String name) {

    /** What a host set it to; blank is the same as not set. */
    public Optional<String> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}

package org.rapporteur.console;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.Language;

/** What the machine tells of the person in front of it. */
public record Surroundings(Map<String, String> environment, ZoneId zone) {

    /** The variables that name a locale. POSIX: the first that is set decides, and is not asked whether we speak it. */
    private static final List<String> LOCALE = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    Language language() {
        return LOCALE.stream()
                .flatMap(name -> variable(name).stream())
                .findFirst()
                .flatMap(Surroundings::language)
                .orElse(Language.ENGLISH);
    }

    /** Whether colour is welcome; whether there is a terminal to show it is another question. */
    boolean welcomesColour() {
        return variable("NO_COLOR").isEmpty() && !variable("TERM").equals(Optional.of("dumb"));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** {@code uk_UA.UTF-8} and {@code uk_UA@euro} are tags with a tail. */
    private static Optional<Language> language(String locale) {
        return Language.of(locale.split("[.@]", 2)[0].replace('_', '-'));
    }
}

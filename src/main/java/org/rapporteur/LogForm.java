package org.rapporteur;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.chat.Variable;

/** How the log is written: for people, or for programs. */
enum LogForm {
    LINES,
    JSON;

    static final String VARIABLE = "RAPPORTEUR_LOG";

    private static final String PROPERTY = "rapporteur.log";

    static LogForm read(Map<String, String> environment, Consumer<String> fault) {
        return new Variable(VARIABLE)
                .in(environment)
                .map(typed -> of(typed, fault))
                .orElse(LINES);
    }

    /** The one that was chosen for this process, or lines. */
    static LogForm chosen() {
        return Arrays.stream(values())
                .filter(form -> form.word().equals(System.getProperty(PROPERTY)))
                .findFirst()
                .orElse(LINES);
    }

    private static LogForm of(String typed, Consumer<String> fault) {
        var form = Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(typed))
                .findFirst();
        if (form.isEmpty()) {
            fault.accept(VARIABLE + ": '" + typed
                    + "' is no form of a log. Write lines, for people, or json, for programs.");
        }
        return form.orElse(LINES);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Counts only before the first line of the log: whoever writes it starts the logger. That several threads write the first
     * one at once is no news; slf4j would tell it in a form of its own.
     */
    void choose() {
        System.setProperty(PROPERTY, word());
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
}

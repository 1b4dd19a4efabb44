package org.rapporteur.question;

import java.util.Arrays;
import java.util.List;

/**
 * What an intent looks for: one of several ideas or names.
 *
 * @param kind whether it must be there, may be there, or must not
 */
record Need(Kind kind, List<Wanted> anyOf) {

    enum Kind {
        REQUIRED,
        FORBIDDEN,
        OPTIONAL
    }

    /** An idea such as {@code leader}, or a kind of name such as {@code person}; {@code id} narrows it, "" does not. */
    record Wanted(String name, String id) {

        static Wanted parse(String text) {
            int bracket = text.indexOf('(');
            return bracket < 0
                    ? new Wanted(text, "")
                    : new Wanted(text.substring(0, bracket), text.substring(bracket + 1, text.length() - 1));
        }
    }

    Need {
        anyOf = List.copyOf(anyOf);
    }

    static Need parse(String text) {
        return switch (text.charAt(0)) {
            case '?' -> new Need(Kind.OPTIONAL, wanted(text.substring(1)));
            case '!' -> new Need(Kind.FORBIDDEN, wanted(text.substring(1)));
            default -> new Need(Kind.REQUIRED, wanted(text));
        };
    }

    private static List<Wanted> wanted(String text) {
        return Arrays.stream(text.split("\\|")).map(Wanted::parse).toList();
    }
}

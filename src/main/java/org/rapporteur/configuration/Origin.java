package org.rapporteur.configuration;

/** Where a value comes from. */
public sealed interface Origin {

    /** Nothing was set. */
    record Usual() implements Origin {}

    /**
     * It stands in the file.
     *
     * @param line counted from 1
     */
    record File(int line) implements Origin {}

    record Environment() implements Origin {}
}

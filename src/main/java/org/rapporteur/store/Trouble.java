package org.rapporteur.store;

import java.util.Optional;
import java.util.function.Consumer;

/** A trouble, told when it begins, when its cause changes and when it is over; not at every attempt. */
final class Trouble {

    /** So many successes in a row end it: with a damaged file, some rows can be read and others not. */
    static final int ENOUGH = 20;

    private final String consequence;
    private final String end;
    private final Consumer<String> log;

    private String cause = "";
    private int successes;

    Trouble(String consequence, String end, Consumer<String> log) {
        this.consequence = consequence;
        this.end = end;
        this.log = log;
    }

    synchronized void met(String words) {
        successes = 0;
        if (!words.equals(cause)) {
            cause = words;
            log.accept(words + " " + consequence);
        }
    }

    /** What is wrong at present, and what comes of that. */
    synchronized Optional<String> present() {
        return Optional.of(cause).filter(words -> !words.isEmpty()).map(words -> words + " " + consequence);
    }

    synchronized void passed() {
        if (!cause.isEmpty() && ++successes == ENOUGH) {
            cause = "";
            log.accept(end);
        }
    }
}

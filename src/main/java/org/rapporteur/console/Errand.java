package org.rapporteur.console;

import java.util.Optional;

/** What the command line asks for. */
public sealed interface Errand {

    /** Talk at the prompt, or line by line where there is none. */
    record Chat(Given given) implements Errand {}

    /** Answer one line, or every line of the standard input. */
    record Ask(Given given, Optional<String> line, boolean json) implements Errand {}

    /** Answer on every platform that is set up, until somebody stops it. */
    record Run(Given given) implements Errand {}

    /** Check a record, by default the bot's own, and tell every fault. */
    record CheckFacts(Given given, Optional<String> directory) implements Errand {}

    /** Tell every fault of what is set for the platforms. */
    record CheckConfig(Given given) implements Errand {}

    /** Tell what is set for the platforms, and where. */
    record ShowConfig(Given given) implements Errand {}

    /**
     * Tell which reminders there are.
     *
     * @param next only the few that come next
     */
    record Reminders(Given given, boolean next) implements Errand {}

    /** Do once what starts at a terminal do, for the JVM to remember. The launcher asks for it when it trains an AOT cache. */
    record Rehearse(Given given) implements Errand {}

    /**
     * The same for starts on the platforms.
     *
     * @param stage the directory for what is there from one start to the next
     */
    record RehearseRun(Given given, String stage) implements Errand {}

    /** Nothing: all was said while the command line was read. */
    record Settled(int exitCode) implements Errand {}
}

package org.rapporteur;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The program as a shell runs it, in the process of the test: an environment, a pipe, and what is printed. */
final class Shell {

    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Shell exports(String name, String value) {
        return exports(Map.of(name, value));
    }

    Shell exports(Map<String, String> more) {
        environment.putAll(more);
        return this;
    }

    /** Runs it with nothing in the pipe, and gives its exit code. */
    int runs(String... arguments) {
        return pipes("", arguments);
    }

    /** Runs it with that in the pipe, and gives its exit code. */
    int pipes(String input, String... arguments) {
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new Main(environment, in, stream(out), stream(err)).run(arguments);
    }

    /** What all runs have printed. */
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What all runs have printed as trouble. */
    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}

package org.rapporteur.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** The terminal that somebody sits at. */
final class Terminals {

    private static final Size USUAL = Size.of(80, 24);

    private Terminals() {}

    static Terminal here() {
        return open(usual().system(true));
    }

    /** A terminal of its own, where the stream types and nobody looks. */
    static Terminal typedBy(InputStream keys) {
        return open(usual().system(false)
                .streams(keys, OutputStream.nullOutputStream())
                .type("xterm-256color"));
    }

    private static TerminalBuilder usual() {
        return TerminalBuilder.builder()
                .encoding(StandardCharsets.UTF_8)
                .graphemeCluster(false)
                .env(Terminals::variable);
    }

    private static Terminal open(TerminalBuilder builder) {
        try {
            var terminal = builder.build();
            if (terminal.getSize().getColumns() <= 0) {
                terminal.setSize(USUAL);
            }
            return terminal;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot open the terminal", broken);
        }
    }

    /**
     * JLine asks a terminal what it can do, waits for the answer, and drops what was typed meanwhile. Nothing it asks for is
     * needed here, and one terminal it knows not to ask.
     */
    private static @Nullable String variable(String name) {
        return name.equals("TERM_PROGRAM") ? "Apple_Terminal" : System.getenv(name);
    }
}

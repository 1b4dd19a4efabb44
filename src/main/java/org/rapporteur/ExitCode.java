package org.rapporteur;

import java.io.PrintStream;
import java.util.List;

/** How a process ends, for whoever started it. */
final class ExitCode {

    static final int WELL = 0;
    static final int FAULTY = 1;
    static final int MISUSED = 2;

    private ExitCode() {}

    /** Tells why, a line each. */
    static int tell(List<?> lines, PrintStream stream, int exitCode) {
        lines.forEach(stream::println);
        return exitCode;
    }
}

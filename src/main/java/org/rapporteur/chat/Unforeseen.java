package org.rapporteur.chat;

/**
 * A failure that nobody has thought of, as a log may show it: its kind and its place, for whoever mends it. Its message
 * stays out, since that may quote what was typed, an address or somebody's id.
 */
public record Unforeseen(Throwable failure) {

    @Override
    public String toString() {
        var trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}

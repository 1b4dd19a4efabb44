package org.rapporteur.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures, each shown as soon as it is measured, with those of others beside them. */
public final class Table {

    private final List<String> lines = new ArrayList<>();
    private final PrintStream shown;

    public Table(PrintStream shown) {
        this.shown = shown;
        row("", "Rapporteur", "to beat");
        row("---", "---", "---");
    }

    /** What the next rows are about, and whose figures stand beside them. */
    public void about(String what, String other) {
        row("**" + what + "**", "", other);
    }

    public void row(String what, String figure) {
        row(what, figure, "");
    }

    public void row(String what, String figure, String other) {
        var line = String.format(Locale.ROOT, "| %-58s | %24s | %20s |", what, figure, other);
        lines.add(line);
        shown.println(line);
    }

    /** As they stand in a page of Markdown. */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}

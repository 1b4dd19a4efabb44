package org.rapporteur.language;

import java.time.LocalDate;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Span;

/** What goes into one slot of a phrase. */
public sealed interface Filling {

    /** The slot's name, as it stands between the braces of the phrase. */
    String slot();

    /** Words, kept as the spans they are. */
    record Words(String slot, Line line) implements Filling {}

    /** A number that the phrase may count by: "1 день, 2 дні, 5 днів". */
    record Count(String slot, long number) implements Filling {}

    static Filling words(String slot, Line line) {
        return new Words(slot, line);
    }

    static Filling words(String slot, String text) {
        return new Words(slot, Line.plain(text));
    }

    static Filling day(String slot, LocalDate date) {
        return new Words(slot, Line.of(new Span.Day(date)));
    }

    static Filling command(String slot, String line) {
        return new Words(slot, Line.of(new Span.CommandLine(line)));
    }

    static Filling count(String slot, long number) {
        return new Count(slot, number);
    }
}

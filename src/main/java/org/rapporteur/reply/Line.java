package org.rapporteur.reply;

import java.util.ArrayList;
import java.util.List;

/** Spans that belong on one line. */
public record Line(List<Span> spans) {

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(Span... spans) {
        return new Line(List.of(spans));
    }

    public static Line nothing() {
        return new Line(List.of());
    }

    public static Line plain(String text) {
        return of(new Span.Plain(text));
    }

    /** This line, a space, and the next one; no space beside nothing. */
    public Line then(Line next) {
        if (spans.isEmpty() || next.spans.isEmpty()) {
            return spans.isEmpty() ? next : this;
        }
        var both = new ArrayList<>(spans);
        both.add(new Span.Plain(" "));
        both.addAll(next.spans);
        return new Line(both);
    }
}

package org.rapporteur.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs that stand on one line, neighbours of one style as one: Telegram heeds no more than a hundred pieces of markup. */
record Row(List<Run> runs) {

    Row {
        runs = merged(runs);
    }

    private static List<Run> merged(List<Run> runs) {
        var merged = new ArrayList<Run>();
        for (var run : runs) {
            if (!merged.isEmpty() && merged.getLast().style() == run.style()) {
                merged.add(new Run(run.style(), merged.removeLast().text() + run.text()));
            } else {
                merged.add(run);
            }
        }
        return List.copyOf(merged);
    }

    int length() {
        int length = 0;
        for (var run : runs) {
            length += run.text().length();
        }
        return length;
    }

    String html() {
        return runs.stream().map(Run::html).collect(Collectors.joining());
    }

    /** This row as rows of at most so many characters, cut at a space where there is one. */
    List<Row> cut(int longest) {
        var rows = new ArrayList<Row>();
        var row = new ArrayList<Run>();
        int room = longest;
        for (var run : runs) {
            var rest = run.text();
            while (rest.length() > room) {
                int end = end(rest, room);
                row.add(new Run(run.style(), rest.substring(0, end)));
                rows.add(new Row(row));
                row.clear();
                rest = rest.substring(end);
                room = longest;
            }
            row.add(new Run(run.style(), rest));
            room -= rest.length();
        }
        rows.add(new Row(row));
        return rows;
    }

    /** After the last space that fits; without one, as far as fits without cutting a character in two. */
    private static int end(String text, int room) {
        int space = text.lastIndexOf(' ', room - 1) + 1;
        if (space > 0 || room == 0) {
            return space;
        }
        return Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
    }
}

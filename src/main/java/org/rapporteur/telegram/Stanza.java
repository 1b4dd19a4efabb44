package org.rapporteur.telegram;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows that belong together, on one page if they fit on one.
 *
 * @param gap what stands between this and what comes before it on the same page
 */
record Stanza(String gap, List<Row> rows) {

    Stanza {
        rows = List.copyOf(rows);
    }

    int length() {
        int length = Math.max(0, rows.size() - 1);
        for (var row : rows) {
            length += row.length();
        }
        return length;
    }

    String html() {
        return rows.stream().map(Row::html).collect(Collectors.joining("\n"));
    }

    /** Itself, or its rows one by one when it is longer than a page. */
    Stream<Stanza> within(int longest) {
        if (length() <= longest) {
            return Stream.of(this);
        }
        var cut = rows.stream().flatMap(row -> row.cut(longest).stream()).toList();
        return IntStream.range(0, cut.size())
                .mapToObj(index -> new Stanza(index == 0 ? gap : "\n", List.of(cut.get(index))));
    }

    boolean shows() {
        return rows.stream().flatMap(row -> row.runs().stream()).anyMatch(run -> shows(run.text()));
    }

    private static boolean shows(String text) {
        return text.codePoints()
                .anyMatch(sign -> !Character.isWhitespace(sign)
                        && !Character.isSpaceChar(sign)
                        && Character.getType(sign) != Character.FORMAT
                        && Character.getType(sign) != Character.NON_SPACING_MARK);
    }
}

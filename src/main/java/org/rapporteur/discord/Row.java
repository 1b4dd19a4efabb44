package org.rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Runs that stand on one line.
 *
 * @param mark what makes the line a heading, an item or small print
 */
record Row(Row.Mark mark, List<Run> runs) {

    /** What Discord would take for the mark of a line, were it not escaped. */
    private static final Pattern LEADING = Pattern.compile("^(\\s*+)(\\d*+)([-+>#.)])");

    private static final int LONGEST_WORD = 1000;

    /** What the mark of a line, or the escape in its place, may take. */
    private static final int MARK = 8;

    enum Mark {
        NONE(""),
        HEADING("### "),
        ITEM("- "),
        SMALL("-# ");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }
    }

    Row {
        runs = merged(runs);
    }

    /** Neighbours of one style as one: two marks of bold side by side would be none. */
    private static List<Run> merged(List<Run> runs) {
        var merged = new ArrayList<Run>();
        var text = new StringBuilder();
        for (int index = 0; index < runs.size(); index++) {
            var run = runs.get(index);
            text.append(run.text());
            if (index + 1 == runs.size() || runs.get(index + 1).style() != run.style()) {
                merged.add(new Run(run.style(), text.toString()));
                text.setLength(0);
            }
        }
        return List.copyOf(merged);
    }

    boolean isBlank() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }

    String markdown() {
        var line = runs.stream().map(Run::markdown).collect(Collectors.joining());
        return mark.sign + LEADING.matcher(line).replaceFirst("$1$2\\\\$3");
    }

    /** This row as rows that are at most so long when drawn, cut between words. */
    List<Row> cut(int longest) {
        var whole = new ArrayList<Row>();
        var begun = new ArrayList<Run>();
        int room = longest - MARK;
        for (var word : runs.stream().flatMap(run -> run.words(LONGEST_WORD)).toList()) {
            int length = word.markdown().length();
            if (length > room) {
                whole.add(new Row(mark, begun));
                begun.clear();
                room = longest - MARK;
            }
            begun.add(word);
            room -= length;
        }
        whole.add(new Row(mark, begun));
        return whole;
    }
}

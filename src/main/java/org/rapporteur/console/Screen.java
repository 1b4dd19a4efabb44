package org.rapporteur.console;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jline.reader.LineReader;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/** The terminal as a place to show lines: as wide as it is now, and in colour only if that is welcome. */
record Screen(Terminal terminal, boolean colour) {

    void show(AttributedString line) {
        new Wrap(width()).wrap(line).forEach(this::print);
        terminal.flush();
    }

    /** Lines as one piece, and an empty one after them. */
    String drawn(List<AttributedString> lines) {
        var wrap = new Wrap(width());
        return lines.stream()
                .flatMap(line -> wrap.wrap(line).stream())
                .map(line -> written(line) + "\n")
                .collect(Collectors.joining());
    }

    void space() {
        terminal.writer().println();
        terminal.flush();
    }

    /** What JLine draws by itself keeps to the same rule, by weight where it would use colour. */
    Map<String, String> completionStyles() {
        return colour
                ? Map.of()
                : Map.of(
                        LineReader.COMPLETION_STYLE_STARTING, "bold",
                        LineReader.COMPLETION_STYLE_DESCRIPTION, "faint",
                        LineReader.COMPLETION_STYLE_GROUP, "bold");
    }

    /** The last column stays free: some terminals go to the next line when it is filled. */
    private int width() {
        return terminal.getSize().getColumns() - 1;
    }

    private void print(AttributedString line) {
        terminal.writer().println(written(line));
    }

    private String written(AttributedString line) {
        return colour ? line.toAnsi(terminal) : line.toString();
    }
}

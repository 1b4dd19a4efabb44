package org.rapporteur.console;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * Breaks lines between words, so that none is wider than the terminal. A word that is wider itself is left to the terminal,
 * and no-break spaces are kept.
 *
 * @param width in columns
 */
record Wrap(int width) {

    List<AttributedString> wrap(AttributedString line) {
        var indent = line.toString().startsWith(Drawing.BULLET) ? Drawing.BULLET.length() : 0;
        var wrapped = new ArrayList<AttributedString>();
        int start = 0;
        while (start < line.length()) {
            int room = width - (wrapped.isEmpty() ? 0 : indent);
            int end = endOfLine(line, start, room);
            wrapped.add(indented(line.subSequence(start, end), wrapped.isEmpty() ? 0 : indent));
            start = end + 1;
        }
        return wrapped.isEmpty() ? List.of(line) : wrapped;
    }

    /** After the last word that fits, or after the first if none does. */
    private static int endOfLine(AttributedString line, int start, int room) {
        int end = endOfWord(line, start);
        int next = end;
        while (next < line.length() && line.subSequence(start, next).columnLength() <= room) {
            end = next;
            next = endOfWord(line, next + 1);
        }
        return line.subSequence(start, next).columnLength() <= room ? next : end;
    }

    private static int endOfWord(AttributedString line, int from) {
        int space = line.toString().indexOf(' ', from);
        return space < 0 ? line.length() : space;
    }

    private static AttributedString indented(AttributedString line, int indent) {
        return new AttributedStringBuilder()
                .append(" ".repeat(indent))
                .append(line)
                .toAttributedString();
    }
}

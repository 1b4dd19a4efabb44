package org.rapporteur.console;

import java.util.List;
import org.jline.reader.CompletingParsedLine;

/**
 * A line in the making. The word at the cursor is the command with its slash, or everything after the command: a name may
 * have spaces in it, and apostrophes, so there is nothing to quote or to escape.
 */
record Typing(String line, int cursor) implements CompletingParsedLine {

    /** The command at the cursor without its slash; empty outside a command. */
    String command() {
        var typed = invocation();
        int end = endOfWord(typed);
        return typed.substring(Math.min(1, end), end);
    }

    /** Whether the cursor is still in the command's name. */
    boolean isInCommand() {
        var typed = invocation();
        return !typed.isEmpty() && endOfWord(typed) == typed.length();
    }

    @Override
    public String word() {
        var typed = invocation();
        return isInCommand() ? typed : typed.substring(endOfWord(typed)).stripLeading();
    }

    @Override
    public int wordCursor() {
        return word().length();
    }

    @Override
    public int wordIndex() {
        return isInCommand() ? 0 : 1;
    }

    @Override
    public List<String> words() {
        return isInCommand() ? List.of(word()) : List.of("/" + command(), word());
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
    }

    @Override
    public int rawWordCursor() {
        return wordCursor();
    }

    @Override
    public int rawWordLength() {
        return wordCursor();
    }

    /** From the last slash that begins a word up to the cursor: a command may stand inside another, as after /asof. */
    private String invocation() {
        var typed = line.substring(0, cursor);
        int inner = typed.lastIndexOf(" /") + 1;
        return typed.startsWith("/", inner) ? typed.substring(inner) : "";
    }

    private static int endOfWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }
}

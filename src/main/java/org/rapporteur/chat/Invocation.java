package org.rapporteur.chat;

import java.util.regex.Pattern;

/**
 * A command as somebody typed it, pressed it, or had it read out of a question.
 *
 * @param command the command's name in any language, without its slash
 * @param words everything after the name, as typed; empty when there is nothing
 */
public record Invocation(String command, String words) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public static Invocation of(String command) {
        return new Invocation(command, "");
    }

    /** Reads a line that begins with a slash. */
    public static Invocation parse(String line) {
        var parts = SPACES.split(line.substring(1).strip(), 2);
        return new Invocation(parts[0], parts.length > 1 ? parts[1].strip() : "");
    }

    /** The line that a guest would type, such as {@code /delegation russia}. */
    public String line() {
        return words.isEmpty() ? "/" + command : "/" + command + " " + words;
    }
}

package org.rapporteur.telegram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Option;

/**
 * The one-word twin of a command line: {@code /delegation_russia} for {@code /delegation russia}. Telegram makes such a word
 * a link that sends it, and a deep link carries it.
 */
record Twins(Commands commands) {

    private static final Pattern TAPPABLE = Pattern.compile("/[A-Za-z0-9_]{1,64}");
    private static final Pattern TWIN = Pattern.compile("/([A-Za-z0-9]+)_([A-Za-z0-9_-]*)(.*)", Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("(?<=\\d)_(?=\\d)");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’ -]*");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern JOINT = Pattern.compile("[\\s-]+");

    /** The twin of a line that can be run as it stands; empty when there is none. */
    Optional<String> of(String line) {
        return Optional.of(line)
                .filter(this::runs)
                .map(runnable -> "/" + JOINT.matcher(runnable.replace("/", "")).replaceAll("_"))
                .filter(TAPPABLE.asMatchPredicate());
    }

    /** The line that a twin stands for; any other line as it is. */
    static String line(String typed) {
        var twin = TWIN.matcher(typed);
        return twin.matches() ? "/" + twin.group(1) + words(twin.group(2)) + twin.group(3) : typed;
    }

    private static String words(String joined) {
        var spaced = DASH.matcher(joined).replaceAll("-").replace('_', ' ').strip();
        return spaced.isEmpty() ? "" : " " + spaced;
    }

    /** Whether this is a line to send, and not one to fill in, such as {@code /delegation country} in the list of commands. */
    boolean runs(String line) {
        if (!line.startsWith("/")) {
            return false;
        }
        var parts = line.substring(1).split(" ", 2);
        return commands.find(parts[0])
                .filter(command -> parts.length == 1 || fit(command.options(), parts[1]))
                .isPresent();
    }

    private boolean fit(List<Option> options, String words) {
        if (options.isEmpty()) {
            return false;
        }
        var parts = words.split(" ", options.size());
        for (int index = 0; index < parts.length; index++) {
            if (!fits(options.get(index), parts[index])) {
                return false;
            }
        }
        return true;
    }

    /** No list holds dates and numbers, but both have digits, and no placeholder has. */
    private boolean fits(Option option, String word) {
        return runs(word)
                || (WORDS.matcher(word).matches()
                        && (DIGIT.matcher(word).find() || option.values().holds(word)));
    }
}

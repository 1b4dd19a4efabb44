package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads Discord's markdown as its apps do, as far as the bot writes any: marks of lines, bold words and code. Any other sign of
 * markup that is not escaped is a fault.
 *
 * @param text as the reader sees it
 */
record ReadMarkdown(String text) {

    private static final Pattern MARK = Pattern.compile("^(### |- |-# )");
    private static final Pattern LIVE_START = Pattern.compile("^\\s*(#|>|[-+] |\\d+[.)] ).*");
    private static final String LIVE = "*_~`|[]<@";

    static ReadMarkdown of(String markdown) {
        return new ReadMarkdown(
                Arrays.stream(markdown.split("\n", -1)).map(ReadMarkdown::line).collect(Collectors.joining("\n")));
    }

    private static String line(String drawn) {
        var line = MARK.matcher(drawn).replaceFirst("");
        assertThat(line).as("what begins a line").doesNotMatch(LIVE_START);
        var seen = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            at = read(line, at, seen);
        }
        return seen.toString();
    }

    /** Reads one piece, and tells where the next begins. */
    private static int read(String line, int at, StringBuilder seen) {
        if (line.startsWith("**", at)) {
            return at + 2;
        }
        if (line.charAt(at) == '`') {
            int end = line.indexOf('`', at + 1);
            assertThat(end).as("the end of code in " + line).isPositive();
            seen.append(line, at + 1, end);
            return end + 1;
        }
        boolean isEscaped = line.charAt(at) == '\\' && isPunctuation(line.charAt(at + 1));
        int sign = isEscaped ? at + 1 : at;
        assertThat(isEscaped || !isLive(line, at))
                .as("'" + line.charAt(at) + "' is live in " + line)
                .isTrue();
        seen.append(line.charAt(sign));
        return sign + 1;
    }

    private static boolean isLive(String line, int at) {
        return LIVE.indexOf(line.charAt(at)) >= 0
                || (line.charAt(at) == ':' && at + 1 < line.length() && isJoined(line.charAt(at + 1)));
    }

    /** After a colon, these make an emoji or a link of it. */
    private static boolean isJoined(char next) {
        return Character.isLetterOrDigit(next) || next == '_' || next == '/';
    }

    private static boolean isPunctuation(char sign) {
        return !Character.isLetterOrDigit(sign) && !Character.isWhitespace(sign);
    }
}

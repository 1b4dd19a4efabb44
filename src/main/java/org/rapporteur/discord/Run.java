package org.rapporteur.discord;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words in one style: the smallest thing that is drawn, and the only place where text meets markup. Its text is data; every
 * sign that Discord would read as markup, as a mention, a link or an emoji stands there as itself.
 */
record Run(Style style, String text) {

    /** Line ends too: a new line could begin a heading, a quotation or a list. */
    private static final Pattern BREAKS = Pattern.compile("[\\t-\\r\\u0085\\u2028\\u2029]+");

    /** Controls, marks of direction, what has no width, and letters that are blank. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0]");

    private static final Pattern BROKEN = Pattern.compile("\\p{Cs}");

    /** A colon begins an emoji, or ends the scheme of a link, when something follows it at once. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\*_~`|\\[\\]<@]|:(?=\\S)");

    private static final Pattern AFTER_SPACES = Pattern.compile("(?<= )");

    enum Style {
        PLAIN(""),
        BOLD("**"),
        CODE("`");

        private final String mark;

        Style(String mark) {
            this.mark = mark;
        }
    }

    Run {
        text = clean(text);
    }

    static Run plain(String text) {
        return new Run(Style.PLAIN, text);
    }

    /** One line of what a reader can see. */
    static String clean(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                return cleaned(text);
            }
        }
        return text;
    }

    /** Says so at a glance of nearly all that is ever written here, up to Cyrillic letters and the signs of a printer. */
    private static boolean isPlain(int sign) {
        return (sign >= ' ' && sign < 0x7F)
                || (sign >= 0xA0 && sign < 0x34F && sign != 0xAD)
                || (sign >= 0x400 && sign < 0x530)
                || (sign >= 0x2010 && sign < 0x2028);
    }

    private static String cleaned(String text) {
        var line = BREAKS.matcher(text).replaceAll(" ");
        return BROKEN.matcher(UNSEEN.matcher(line).replaceAll("")).replaceAll("\uFFFD");
    }

    String markdown() {
        if (text.isBlank()) {
            return text;
        }
        return switch (style) {
            case PLAIN, BOLD -> style.mark + MARKUP.matcher(text).replaceAll("\\\\$0") + style.mark;
            case CODE -> style.mark + text.replace('`', '\'') + style.mark;
        };
    }

    /** Its words, each with the space after it, and none longer than so many characters. */
    Stream<Run> words(int longest) {
        return Arrays.stream(AFTER_SPACES.split(text))
                .flatMap(word -> pieces(word, longest))
                .map(word -> new Run(style, word));
    }

    private static Stream<String> pieces(String word, int longest) {
        return word.length() <= longest
                ? Stream.of(word)
                : Stream.concat(Stream.of(start(word, longest)), pieces(rest(word, longest), longest));
    }

    private static String start(String word, int longest) {
        return word.substring(0, end(word, longest));
    }

    private static String rest(String word, int longest) {
        return word.substring(end(word, longest));
    }

    /** No character is cut in two. */
    private static int end(String word, int longest) {
        return Character.isHighSurrogate(word.charAt(longest - 1)) ? longest - 1 : longest;
    }
}

package org.rapporteur.telegram;

import java.util.regex.Pattern;

/**
 * Words in one style: the smallest thing that is drawn, and the only place where text meets markup. Its text is data, and
 * its length is what Telegram counts after parsing.
 */
record Run(Style style, String text) {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern BROKEN = Pattern.compile("\\p{Cs}");

    enum Style {
        PLAIN("", ""),
        BOLD("<b>", "</b>"),
        ITALIC("<i>", "</i>"),
        CODE("<code>", "</code>");

        private final String opening;
        private final String closing;

        Style(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }
    }

    Run {
        text = clean(text);
    }

    static Run plain(String text) {
        return new Run(Style.PLAIN, text);
    }

    /**
     * Without control characters, marks of direction and halves of characters; an at sign becomes its wide twin, because
     * Telegram makes a mention of whatever follows the real one.
     */
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
        return (sign >= ' ' && sign < '@')
                || (sign > '@' && sign < 0x7F)
                || (sign >= 0xA0 && sign < 0x600)
                || (sign >= 0x2010 && sign < 0x2028)
                || sign == '\n';
    }

    private static String cleaned(String text) {
        var seen = UNSEEN.matcher(text).replaceAll("");
        return BROKEN.matcher(seen).replaceAll("\uFFFD").replace('@', '＠');
    }

    String html() {
        return text.isBlank() ? text : style.opening + escape(text) + style.closing;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package org.rapporteur.telegram;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

/** Reads Telegram's HTML as strictly as Telegram does: what it refuses would be "can't parse entities". */
record ReadHtml(String text) {

    private static final Pattern PIECE =
            Pattern.compile("<(/?)(b|i|code)>|&(lt|gt|amp|quot);|([^<>&]+)", Pattern.DOTALL);

    static ReadHtml of(String html) {
        var open = new ArrayDeque<String>();
        var text = new StringBuilder();
        var piece = PIECE.matcher(html);
        int at = 0;
        while (piece.find() && piece.start() == at) {
            at = piece.end();
            if (piece.group(2) != null) {
                tag(open, piece.group(1).isEmpty(), piece.group(2), html);
            } else {
                text.append(piece.group(3) == null ? piece.group(4) : sign(piece.group(3)));
            }
        }
        if (at < html.length() || !open.isEmpty()) {
            throw new AssertionError("can't parse entities at " + at + ": " + html);
        }
        return new ReadHtml(text.toString());
    }

    private static void tag(ArrayDeque<String> open, boolean opens, String name, String html) {
        if (opens) {
            open.push(name);
        } else if (open.isEmpty() || !open.pop().equals(name)) {
            throw new AssertionError("can't parse entities: unexpected </" + name + "> in " + html);
        }
    }

    private static String sign(String entity) {
        return switch (entity) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            default -> "\"";
        };
    }
}

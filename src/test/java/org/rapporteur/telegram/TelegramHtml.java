package org.rapporteur.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Telegram's HTML as its documentation has it: what a reader sees, and what is wrong with it. Stricter than the server,
 * which lets a bare ampersand pass.
 */
record TelegramHtml(String visible, List<String> faults) {

    private static final Pattern PIECE = Pattern.compile("<[^<>]*>|&(#\\d+|#x[0-9a-fA-F]+|\\w+);|[<>&]|[^<>&]+");
    private static final Pattern OPENING =
            Pattern.compile("<(b|strong|i|em|u|ins|s|strike|del|code|pre|tg-spoiler|blockquote|blockquote"
                + " expandable|span class=\"tg-spoiler\"|code class=\"language-[\\w-]+\"|a href=\"[^\"<>]*\"|tg-emoji"
                + " emoji-id=\"\\d+\")>");
    private static final Set<String> ENTITIES = Set.of("lt", "gt", "amp", "quot");

    static TelegramHtml parse(String html) {
        var visible = new StringBuilder();
        var faults = new ArrayList<String>();
        var open = new ArrayDeque<String>();
        var pieces = PIECE.matcher(html);
        while (pieces.find()) {
            var piece = pieces.group();
            if (piece.startsWith("</")) {
                close(piece, open, faults);
            } else if (piece.length() > 1 && piece.startsWith("<")) {
                open(piece, open, faults);
            } else if (piece.length() > 1 && piece.startsWith("&")) {
                visible.append(entity(pieces.group(1), faults));
            } else {
                if (Set.of("<", ">", "&").contains(piece)) {
                    faults.add("a bare " + piece);
                }
                visible.append(piece);
            }
        }
        open.forEach(tag -> faults.add("<" + tag + "> is not closed"));
        return new TelegramHtml(visible.toString(), faults);
    }

    private static void open(String piece, Deque<String> open, List<String> faults) {
        var tag = piece.substring(1, piece.length() - 1).split(" ", 2)[0];
        if (!OPENING.matcher(piece).matches()) {
            faults.add("the tag " + piece);
        }
        if (open.contains("code") || (open.contains("pre") && !tag.equals("code"))) {
            faults.add(piece + " in code");
        }
        if (tag.equals("blockquote") && open.contains(tag)) {
            faults.add("a blockquote in a blockquote");
        }
        open.push(tag);
    }

    private static void close(String piece, Deque<String> open, List<String> faults) {
        if (open.isEmpty() || !piece.equals("</" + open.pop() + ">")) {
            faults.add(piece + " closes nothing");
        }
    }

    private static String entity(String name, List<String> faults) {
        if (name.startsWith("#")) {
            return Character.toString(
                    name.startsWith("#x")
                            ? Integer.parseInt(name.substring(2), 16)
                            : Integer.parseInt(name.substring(1)));
        }
        if (!ENTITIES.contains(name)) {
            faults.add("the entity &" + name + ";");
        }
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "&";
        };
    }
}

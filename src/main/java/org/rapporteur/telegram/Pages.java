package org.rapporteur.telegram;

import java.util.ArrayList;
import java.util.List;

/** Stanzas as messages, each within Telegram's limit and parted between stanzas wherever they fit. */
final class Pages {

    /** In characters after parsing. */
    static final int LONGEST = 4096;

    /** Telegram takes no empty message. */
    private static final String NOTHING = "…";

    private final List<String> finished = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private int length;

    private Pages() {}

    static List<String> of(List<Stanza> stanzas) {
        var pages = new Pages();
        stanzas.stream()
                .flatMap(stanza -> stanza.within(LONGEST))
                .filter(Stanza::shows)
                .forEach(pages::add);
        pages.turn();
        return pages.finished.isEmpty() ? List.of(NOTHING) : List.copyOf(pages.finished);
    }

    private void add(Stanza stanza) {
        if (length + stanza.gap().length() + stanza.length() > LONGEST) {
            turn();
        }
        var gap = length == 0 ? "" : stanza.gap();
        page.append(gap).append(stanza.html());
        length += gap.length() + stanza.length();
    }

    private void turn() {
        if (length > 0) {
            finished.add(page.toString());
        }
        page.setLength(0);
        length = 0;
    }
}

package org.rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of at most {@value Page#LONGEST} characters, parted where blocks end, else where lines do. */
final class Pages {

    private static final String NOTHING_TO_SHOW = "…";

    private final List<String> full = new ArrayList<>();
    private String begun = "";

    private Pages() {}

    /**
     * The texts of all pages.
     *
     * @param stanzas rows that belong together, on one page if they fit on one
     * @return never none, and none of them blank
     */
    static List<String> of(List<List<Row>> stanzas) {
        var pages = new Pages();
        stanzas.forEach(pages::add);
        pages.turn();
        return pages.full.isEmpty() ? List.of(NOTHING_TO_SHOW) : pages.full;
    }

    private void add(List<Row> stanza) {
        var rows = stanza.stream().filter(row -> !row.isBlank()).toList();
        var text = rows.stream().map(Row::markdown).collect(Collectors.joining("\n"));
        if (text.length() <= Page.LONGEST) {
            add("\n\n", text);
        } else {
            turn();
            rows.stream().flatMap(Pages::whole).forEach(row -> add("\n", row.markdown()));
        }
    }

    private static Stream<Row> whole(Row row) {
        return row.markdown().length() <= Page.LONGEST ? Stream.of(row) : row.cut(Page.LONGEST).stream();
    }

    private void add(String gap, String text) {
        if (begun.length() + gap.length() + text.length() > Page.LONGEST) {
            turn();
        }
        begun = begun.isEmpty() || text.isEmpty() ? begun + text : begun + gap + text;
    }

    private void turn() {
        if (!begun.isBlank()) {
            full.add(begun);
        }
        begun = "";
    }
}

package org.rapporteur.archive;

import java.util.stream.Stream;

/** What one party holds on one disputed issue, as the entry of the issue lists it. */
record Slot(Entry issue, String party, Piece piece) {

    /** Those of parties that there are; others are told by the decoder. */
    static Stream<Slot> all(Catalogue catalogue) {
        return catalogue
                .of(Section.ISSUES)
                .flatMap(issue -> issue.at("slots").stream()
                        .flatMap(Piece::fields)
                        .filter(field -> field.value().isList())
                        .filter(field -> catalogue.has(Section.PARTIES, field.name()))
                        .map(field -> new Slot(issue, field.name(), field.value())));
    }

    String named() {
        return "slot '" + party + "' of " + issue.named();
    }

    Stream<Piece> items() {
        return piece.items();
    }

    boolean lists(Entry fact) {
        return lists(piece, fact);
    }

    /** In the wrong slot perhaps, which is told there. */
    boolean isListedForSomebody(Entry fact) {
        return issue.at("slots").stream().flatMap(Piece::fields).anyMatch(slot -> lists(slot.value(), fact));
    }

    boolean isOf(Entry fact) {
        return fact.is(Kind.POSITION)
                && fact.has("party", party)
                && fact.text("issue").equals(issue.id());
    }

    private static boolean lists(Piece ids, Entry fact) {
        return ids.items().anyMatch(item -> item.text().equals(fact.id()));
    }
}

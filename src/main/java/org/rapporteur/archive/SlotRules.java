package org.rapporteur.archive;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.language.Language;

/** Every party has the same room on a disputed issue, and in it all its positions and nothing else. */
final class SlotRules {

    private static final int LONGEST = 300;

    private SlotRules() {}

    static Stream<Fault> aSlotHoldsThePositionsOfItsParty(Draft draft) {
        var catalogue = draft.catalogue();
        return Slot.all(catalogue)
                .flatMap(slot -> slot.items()
                        .filter(item -> fact(item, catalogue)
                                .filter(fact -> isStrange(fact, slot, catalogue))
                                .isPresent())
                        .map(item -> item.fault(item.shown() + " is not a position of '" + slot.party() + "' on "
                                + slot.issue().named() + ". Move it, or mend that fact.")));
    }

    static Stream<Fault> noDemandIsLeftOut(Draft draft) {
        return Slot.all(draft.catalogue())
                .filter(slot -> slot.items()
                        .allMatch(item -> fact(item, draft.catalogue()).isPresent()))
                .flatMap(slot -> draft.facts()
                        .filter(fact -> slot.isOf(fact) && isDemand(fact) && !slot.isListedForSomebody(fact))
                        .map(fact -> slot.piece()
                                .fault(slot.named() + " leaves out " + fact.named()
                                        + ", a demand or rejection. Add it.")));
    }

    static Stream<Fault> everySlotIsShort(Draft draft) {
        return Slot.all(draft.catalogue())
                .flatMap(slot -> Stream.of(Language.values())
                        .filter(language -> length(slot, language, draft) > LONGEST)
                        .map(language -> slot.piece()
                                .fault(slot.named() + " is " + length(slot, language, draft)
                                        + " characters long in " + language.code() + ", and every party has " + LONGEST
                                        + ". Shorten its facts.")));
    }

    /** Not while it cannot be told whose position on what it is, or whether it is one. */
    private static boolean isStrange(Entry fact, Slot slot, Catalogue catalogue) {
        return !slot.isOf(fact)
                && fact.kind()
                        .filter(kind -> switch (kind) {
                            case POSITION ->
                                points(fact, "party", Section.PARTIES, catalogue)
                                        && points(fact, "issue", Section.ISSUES, catalogue);
                            case SEAT, OFFICE, MEETING, FIGURE, SAYING, CONTEXT, MILESTONE -> true;
                            case GAP -> false;
                        })
                        .isPresent();
    }

    private static boolean points(Entry fact, String field, Section section, Catalogue catalogue) {
        return fact.text(field).filter(id -> catalogue.has(section, id)).isPresent();
    }

    private static boolean isDemand(Entry fact) {
        return fact.has("stance", "demand") || fact.has("stance", "rejection");
    }

    private static Optional<Entry> fact(Piece item, Catalogue catalogue) {
        return item.text().flatMap(id -> catalogue.find(Section.FACTS, id));
    }

    /** Facts that are no longer in force are not read aloud. */
    private static int length(Slot slot, Language language, Draft draft) {
        return draft.facts()
                .filter(fact -> slot.lists(fact) && isInForce(fact, draft))
                .mapToInt(fact -> length(fact, language))
                .sum();
    }

    /** In the longer of its two tenses. */
    private static int length(Entry fact, Language language) {
        return Entry.STATEMENT.stream()
                .flatMap(field -> fact.text(field, language.code()).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean isInForce(Entry fact, Draft draft) {
        return fact.at("retracted").isEmpty()
                && draft.facts()
                        .flatMap(newer -> newer.text("supersedes").stream())
                        .noneMatch(id -> fact.has("id", id));
    }
}

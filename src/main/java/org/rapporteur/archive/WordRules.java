package org.rapporteur.archive;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.fact.Hedge;

/** Which words a text must have, and which it must not. */
final class WordRules {

    private WordRules() {}

    static Stream<Fault> thereAreWordsToCheckBy(Draft draft) {
        boolean isMissing = draft.catalogue().wording().isEmpty()
                && draft.catalogue().incomplete().isEmpty();
        return draft.facts()
                .filter(fact -> isMissing
                        && fact.hedge().filter(hedge -> hedge != Hedge.NONE).isPresent())
                .limit(1)
                .flatMap(fact -> fact.at("hedge").stream())
                .map(hedge -> hedge.fault("no file has the section 'wording', by which hedges are checked. Add it."));
    }

    static Stream<Fault> whatIsNotHedgedHasNoHedgeWord(Draft draft) {
        return draft.wording().stream()
                .flatMap(wording -> draft.facts()
                        .filter(fact -> fact.hedge()
                                .filter(hedge -> hedge == Hedge.NONE)
                                .isPresent())
                        .flatMap(Entry::statement)
                        .flatMap(passage -> needless(passage, wording).stream()));
    }

    static Stream<Fault> whatIsHedgedSaysSo(Draft draft) {
        return draft.wording().stream()
                .flatMap(wording -> draft.facts()
                        .flatMap(fact -> fact.hedge().filter(hedge -> hedge != Hedge.NONE).stream()
                                .flatMap(hedge -> fact.statement()
                                        .flatMap(passage -> unsaid(hedge, passage, wording).stream()))));
    }

    static Stream<Fault> noTextTakesSides(Draft draft) {
        return draft.wording().stream()
                .flatMap(wording ->
                        draft.entries().flatMap(Entry::passages).flatMap(passage -> loaded(passage, wording).stream()));
    }

    private static Optional<Fault> needless(Piece.Passage passage, Wording wording) {
        return wording.hedgingIn(passage.language()).firstIn(passage.text()).stream()
                .flatMap(_ -> Wording.HEDGES.stream())
                .flatMap(hedge -> needless(hedge, passage, wording).stream())
                .findFirst();
    }

    private static Optional<Fault> needless(Hedge hedge, Piece.Passage passage, Wording wording) {
        return wording.of(hedge, passage.language())
                .firstIn(passage.text())
                .map(word -> passage.fault("'" + word + "' is a word of the hedge '" + Shapes.written(hedge)
                        + "', and the hedge is 'none'. Reword the text, or mend the hedge."));
    }

    private static Optional<Fault> unsaid(Hedge hedge, Piece.Passage passage, Wording wording) {
        var words = wording.of(hedge, passage.language());
        return words.example()
                .filter(_ -> words.firstIn(passage.text()).isEmpty())
                .map(example ->
                        passage.fault("the hedge is '" + Shapes.written(hedge) + "', and none of its words is here."
                                + " Use one, such as '" + example + "', or mend the hedge."));
    }

    private static Optional<Fault> loaded(Piece.Passage passage, Wording wording) {
        return wording.loadedIn(passage.language())
                .firstIn(passage.text())
                .map(word -> passage.fault("'" + word + "' takes sides: it is in wording.loaded. Put it neutrally."));
    }
}

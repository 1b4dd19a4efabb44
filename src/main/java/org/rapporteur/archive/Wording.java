package org.rapporteur.archive;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.fact.Hedge;
import org.rapporteur.language.Language;

/**
 * The words by which texts are checked.
 *
 * @param hedges the words that express each hedge
 * @param hedging the words that express any hedge, so that most texts are searched once and not once for each
 * @param loaded the words that take sides
 */
record Wording(Map<Hedge, Map<Language, Words>> hedges, Map<Language, Words> hedging, Map<Language, Words> loaded) {

    static final List<Hedge> HEDGES =
            Arrays.stream(Hedge.values()).filter(hedge -> hedge != Hedge.NONE).toList();

    private static final Shape<Map<Hedge, Map<Language, Words>>> HEDGE_WORDS =
            Shapes.object("the words of every hedge", "'hedges'", Wording::hedges);
    private static final Shape<Wording> WORDING =
            Shapes.object("an object with 'hedges' and 'loaded'", "'wording'", Wording::wording);

    static Optional<Wording> read(Piece piece, Faults faults) {
        return WORDING.read(piece, faults);
    }

    Words of(Hedge hedge, Language language) {
        return in(language, hedges.getOrDefault(hedge, Map.of()));
    }

    Words hedgingIn(Language language) {
        return in(language, hedging);
    }

    Words loadedIn(Language language) {
        return in(language, loaded);
    }

    private static Words in(Language language, Map<Language, Words> words) {
        return words.getOrDefault(language, new Words(List.of()));
    }

    private static Optional<Wording> wording(Fields fields) {
        var hedges = fields.need("hedges", HEDGE_WORDS);
        var loaded = fields.need("loaded", Languages.MAYBE_WORDS);
        return fields.build(() -> new Wording(hedges.get(), hedging(hedges.get()), loaded.get()));
    }

    private static Optional<Map<Hedge, Map<Language, Words>>> hedges(Fields fields) {
        var reads = new EnumMap<Hedge, Read<Map<Language, Words>>>(Hedge.class);
        HEDGES.forEach(hedge -> reads.put(hedge, fields.need(Shapes.written(hedge), Languages.WORDS)));
        return fields.build(() -> {
            var words = new EnumMap<Hedge, Map<Language, Words>>(Hedge.class);
            reads.forEach((hedge, read) -> words.put(hedge, read.get()));
            return words;
        });
    }

    private static Map<Language, Words> hedging(Map<Hedge, Map<Language, Words>> hedges) {
        var hedging = new EnumMap<Language, Words>(Language.class);
        for (var language : Language.values()) {
            var all = hedges.values().stream().map(words -> in(language, words)).toList();
            hedging.put(language, Words.union(all));
        }
        return hedging;
    }
}

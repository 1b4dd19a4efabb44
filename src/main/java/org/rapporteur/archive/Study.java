package org.rapporteur.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Facts;
import org.rapporteur.fact.Source;

/**
 * From the trees of the files to what they say, or to what is wrong with it.
 *
 * @param documents of the files that could be read
 * @param files how many there are
 */
record Study(List<Piece> documents, int files, Faults faults) {

    /** What trees say that were found good before, without asking the rules again. */
    static Optional<Reading> ofTheGood(List<Piece> documents) {
        var study = new Study(documents, documents.size(), new Faults());
        return Optional.of(study.decoded(study.catalogue())).filter(Reading.Good.class::isInstance);
    }

    Reading checked() {
        var catalogue = catalogue();
        var reading = decoded(catalogue);
        check(catalogue);
        return faults.isEmpty() ? reading : bad();
    }

    private Catalogue catalogue() {
        var cataloguer = new Cataloguer(faults);
        documents.forEach(cataloguer::enter);
        if (documents.size() < files) {
            cataloguer.nothingIsComplete();
        }
        return cataloguer.catalogue();
    }

    private Reading decoded(Catalogue catalogue) {
        var decoder = new EntityDecoder(catalogue, faults);
        var sources = References.byId(decoder.sources().stream(), Source::id);
        var entities = decoder.entities();
        var references = new References(catalogue, sources, References.byId(entities.all(), Entity::id), Map.of());
        var facts = FactDecoder.facts(references, faults);
        return faults.isEmpty()
                ? new Reading.Good(Facts.of(entities, facts), Reading.Tally.of(files, sources.size(), facts))
                : bad();
    }

    private void check(Catalogue catalogue) {
        var wording = catalogue.wording().flatMap(piece -> Wording.read(piece, faults));
        var draft = new Draft(catalogue, wording);
        Rules.ALL.stream().flatMap(rule -> rule.faults(draft)).forEach(faults::tell);
    }

    private Reading bad() {
        return new Reading.Bad(faults.inOrder());
    }
}

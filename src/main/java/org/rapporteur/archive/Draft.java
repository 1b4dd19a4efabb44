package org.rapporteur.archive;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rules look at. They read the entries and not the model, so that a fact with one fault is still searched for
 * others.
 *
 * @param wording empty when it could not be read, which is told
 */
record Draft(Catalogue catalogue, Optional<Wording> wording) {

    Stream<Entry> entries() {
        return catalogue.entries().stream();
    }

    Stream<Entry> facts() {
        return catalogue.of(Section.FACTS);
    }
}

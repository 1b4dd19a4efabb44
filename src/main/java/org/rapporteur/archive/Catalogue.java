package org.rapporteur.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every entry by its id, whether or not the rest of it can be read: a broken entry is not also a missing one.
 *
 * @param entries in the order of the files
 * @param wording the section of hedge words and loaded words
 * @param incomplete sections of which something could not be read, so that nobody can tell what is missing from them
 */
record Catalogue(List<Entry> entries, Map<String, Entry> byId, Optional<Piece> wording, Set<Section> incomplete) {

    Stream<Entry> of(Section section) {
        return entries.stream().filter(entry -> entry.section() == section);
    }

    Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Entry> find(Section section, String id) {
        return find(id).filter(entry -> entry.section() == section);
    }

    boolean has(Section section, String id) {
        return find(section, id).isPresent();
    }

    boolean isComplete(Section section) {
        return !incomplete.contains(section);
    }
}

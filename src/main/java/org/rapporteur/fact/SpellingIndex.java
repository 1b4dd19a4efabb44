package org.rapporteur.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.language.Spelling;

/** The spellings of many entities under one kind of key: the folded letters, or their sound. */
final class SpellingIndex<E extends Entity> {

    private final UnaryOperator<String> key;
    private final Map<String, SequencedSet<E>> whole = new HashMap<>();
    private final Map<String, SequencedSet<E>> given = new HashMap<>();
    private final Map<String, SequencedSet<E>> initials = new HashMap<>();
    private final Map<String, SequencedSet<E>> family = new HashMap<>();
    private final Map<String, SequencedSet<E>> shared = new HashMap<>();

    SpellingIndex(UnaryOperator<String> key, Collection<? extends E> entities) {
        this.key = key;
        entities.forEach(this::enter);
    }

    /** Those whom this text means, and nobody else's name. */
    SequencedSet<E> meant(String folded) {
        var found = whole.getOrDefault(key.apply(folded), none());
        return found.isEmpty() && folded.indexOf(' ') > 0 ? byFullName(folded) : found;
    }

    /** Those whom this text may mean among others: a first name, a post that several hold. */
    SequencedSet<E> maybeMeant(String folded) {
        var found = new LinkedHashSet<>(given.getOrDefault(key.apply(folded), none()));
        found.addAll(shared.getOrDefault(key.apply(folded), none()));
        return found;
    }

    /** Every key under which somebody stands, for suggestions. */
    Collection<String> keys() {
        return whole.keySet();
    }

    SequencedSet<E> under(String keyOfSomebody) {
        return whole.getOrDefault(keyOfSomebody, none());
    }

    /** "Володимир Мединський", "Medinsky Vladimir", "V. Medinsky": every word fits, one of them is the family name. */
    private SequencedSet<E> byFullName(String folded) {
        var words = List.of(folded.split(" "));
        var fitting = new LinkedHashSet<E>();
        words.forEach(word -> fitting.addAll(family.getOrDefault(key.apply(word), none())));
        words.forEach(word -> fitting.retainAll(bearing(word)));
        return fitting;
    }

    private SequencedSet<E> bearing(String word) {
        var bearers = new LinkedHashSet<>(family.getOrDefault(key.apply(word), none()));
        bearers.addAll(given.getOrDefault(key.apply(word), none()));
        bearers.addAll(initials.getOrDefault(key.apply(word), none()));
        return bearers;
    }

    private void enter(E entity) {
        enter(whole, entity, Stream.concat(Stream.of(entity.id().value()), entity.spellings()));
        if (entity instanceof Entity.Person person) {
            enter(family, entity, person.familyName().all());
            enter(given, entity, person.givenName().all());
            enter(initials, entity, person.givenName().all().map(name -> name.substring(0, 1)));
            enter(
                    shared,
                    entity,
                    Stream.concat(person.sharedNames().all(), person.soughtAs().all()));
        }
    }

    private void enter(Map<String, SequencedSet<E>> index, E entity, Stream<String> forms) {
        forms.map(Spelling::fold)
                .forEach(form -> index.computeIfAbsent(key.apply(form), _ -> new LinkedHashSet<>())
                        .add(entity));
    }

    private static <E> SequencedSet<E> none() {
        return new LinkedHashSet<>();
    }
}

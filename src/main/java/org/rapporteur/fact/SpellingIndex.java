package org.rapporteur.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.language.Spelling;

/** The spellings of many entities under one kind of key: the folded letters, or their sound. */
final class SpellingIndex<E extends Entity> {

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=[a-zA-Z])['’ʼ]s\\b");

    private final SequencedSet<E> none = Collections.unmodifiableSequencedSet(new LinkedHashSet<>());
    private final UnaryOperator<String> key;
    private final Map<String, SequencedSet<E>> whole = new HashMap<>();
    private final Map<String, SequencedSet<E>> given = new HashMap<>();
    private final Map<String, SequencedSet<E>> initials = new HashMap<>();
    private final Map<String, SequencedSet<E>> family = new HashMap<>();
    private final Map<String, SequencedSet<E>> shared = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Lazily<NavigableMap<String, SequencedSet<E>>> sorted = new Lazily<>(() -> new TreeMap<>(whole));

    SpellingIndex(UnaryOperator<String> key, Collection<? extends E> entities) {
        this.key = key;
        entities.forEach(this::enter);
    }

    /** Those whom this text means, and nobody else's name. */
    SequencedSet<E> meant(String name) {
        var found = whole.getOrDefault(name, none);
        return found.isEmpty() && name.indexOf(' ') > 0 ? byFullName(name) : found;
    }

    /** Those whom this text may mean among others: a first name, a post that several hold. */
    SequencedSet<E> maybeMeant(String name) {
        var found = new LinkedHashSet<>(given.getOrDefault(name, none));
        found.addAll(shared.getOrDefault(name, none));
        return found;
    }

    /** The key of a folded text; that of several words is those of each. */
    String key(String folded) {
        return key.apply(folded);
    }

    /** Whether a name of somebody holds this key of a word. */
    boolean holds(String word) {
        return words.contains(word);
    }

    /** Those who stand under a key that begins so. */
    Stream<E> beginning(String start) {
        return sorted.get().subMap(start, start + Character.MAX_VALUE).values().stream()
                .flatMap(Set::stream);
    }

    /** Every key under which somebody stands, for suggestions. */
    Collection<String> keys() {
        return whole.keySet();
    }

    SequencedSet<E> under(String keyOfSomebody) {
        return whole.getOrDefault(keyOfSomebody, none);
    }

    /** "Володимир Мединський", "Medinsky Vladimir", "V. Medinsky": every word fits, one of them is the family name. */
    private SequencedSet<E> byFullName(String name) {
        var words = List.of(name.split(" "));
        var fitting = new LinkedHashSet<E>();
        words.forEach(word -> fitting.addAll(family.getOrDefault(word, none)));
        fitting.removeIf(person -> !words.stream().allMatch(word -> bears(person, word)));
        return fitting;
    }

    private boolean bears(E person, String word) {
        return Stream.of(family, given, initials)
                .anyMatch(index -> index.getOrDefault(word, none).contains(person));
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
        forms.flatMap(SpellingIndex::foldings).map(key).forEach(form -> {
            index.computeIfAbsent(form, _ -> new LinkedHashSet<>()).add(entity);
            words.addAll(List.of(form.split(" ")));
        });
    }

    /** A question is read word by word, where "Ukraine's president" is "Ukraine president". */
    private static Stream<String> foldings(String form) {
        return Stream.of(form, POSSESSIVE.matcher(form).replaceAll(""))
                .map(Spelling::fold)
                .distinct();
    }
}

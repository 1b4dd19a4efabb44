package org.rapporteur.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.language.Spelling;

/** The spellings of many entities under one kind of key: the folded letters, or their sound. It is kept, so it is small. */
final class SpellingIndex<E extends Entity> {

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=[a-zA-Z])['’ʼ]s\\b");

    private final UnaryOperator<String> key;
    private final Map<String, List<E>> whole;
    private final Map<String, List<E>> given;
    private final Map<String, List<E>> initials;
    private final Map<String, List<E>> family;
    private final Map<String, List<E>> shared;
    private final Set<String> words;
    private final Lazily<List<String>> sorted;

    SpellingIndex(UnaryOperator<String> key, Collection<? extends E> entities) {
        this.key = key;
        whole = index(entities, entity -> Stream.concat(Stream.of(entity.id().value()), entity.spellings()));
        given = index(entities, ofPerson(person -> person.givenName().all()));
        initials = index(entities, ofPerson(person -> person.givenName().all().map(name -> name.substring(0, 1))));
        family = index(entities, ofPerson(person -> person.familyName().all()));
        shared = index(
                entities,
                ofPerson(person -> Stream.concat(
                        person.sharedNames().all(), person.soughtAs().all())));
        words = Stream.of(whole, given, initials, family, shared)
                .flatMap(index -> index.keySet().stream())
                .flatMap(name -> Stream.of(name.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
        sorted = new Lazily<>(() -> whole.keySet().stream().sorted().toList());
    }

    /** Those whom this text means, and nobody else's name. */
    List<E> meant(String name) {
        return whole.getOrDefault(name, List.of());
    }

    /** "Володимир Мединський", "Medinsky Vladimir", "V. Medinsky": every word fits, one of them is the family name. */
    List<E> meantInFull(String name) {
        var names = List.of(name.split(" "));
        return names.stream()
                .flatMap(word -> family.getOrDefault(word, List.of()).stream())
                .distinct()
                .filter(person -> names.stream().allMatch(word -> bears(person, word)))
                .toList();
    }

    /** Those whom this text may mean among others: a first name, a post that several hold. */
    Collection<E> maybeMeant(String name) {
        var found = new LinkedHashSet<>(given.getOrDefault(name, List.of()));
        found.addAll(shared.getOrDefault(name, List.of()));
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
        var names = sorted.get();
        int found = Collections.binarySearch(names, start);
        return names.stream()
                .skip(found < 0 ? -found - 1 : found)
                .takeWhile(name -> name.startsWith(start))
                .flatMap(name -> meant(name).stream());
    }

    /** Every key under which somebody stands, for suggestions. */
    Collection<String> keys() {
        return whole.keySet();
    }

    private boolean bears(E person, String word) {
        return Stream.of(family, given, initials)
                .anyMatch(index -> index.getOrDefault(word, List.of()).contains(person));
    }

    private static <E extends Entity> Function<E, Stream<String>> ofPerson(
            Function<Entity.Person, Stream<String>> names) {
        return entity -> entity instanceof Entity.Person person ? names.apply(person) : Stream.empty();
    }

    private Map<String, List<E>> index(Collection<? extends E> entities, Function<E, Stream<String>> forms) {
        var index = new HashMap<String, List<E>>();
        for (E entity : entities) {
            var alone = List.of(entity);
            forms.apply(entity)
                    .flatMap(SpellingIndex::foldings)
                    .map(key)
                    .forEach(form -> index.merge(form, alone, (others, _) -> with(others, entity)));
        }
        return Map.copyOf(index);
    }

    private static <E extends Entity> List<E> with(List<E> others, E entity) {
        return others.getLast().is(entity)
                ? others
                : Stream.concat(others.stream(), Stream.of(entity)).toList();
    }

    /** A question is read word by word, where "Ukraine's president" is "Ukraine president". */
    private static Stream<String> foldings(String form) {
        return Stream.of(form, POSSESSIVE.matcher(form).replaceAll(""))
                .map(Spelling::fold)
                .distinct();
    }
}

package org.rapporteur.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.language.Keyboard;
import org.rapporteur.language.Nearness;
import org.rapporteur.language.Sound;
import org.rapporteur.language.Spelling;

/**
 * Finds entities by what people type: any listed form in any language, another script, the wrong keyboard layout. Each
 * way is tried in turn, the surest first; a slip of the hand only ever leads to a suggestion.
 */
public final class Directory<E extends Entity> {

    private static final int SUGGESTIONS = 3;

    /** Short words sound like too many others: "on" like «ООН». */
    private static final int SHORTEST_SOUND = 4;

    private final List<E> entities;
    private final Set<Id> ids;
    private final Lazily<SpellingIndex<E>> letters;
    private final Lazily<SpellingIndex<E>> sounds;

    Directory(List<E> entities) {
        this(
                entities,
                new Lazily<>(() -> new SpellingIndex<>(UnaryOperator.identity(), entities)),
                new Lazily<>(() -> new SpellingIndex<>(Sound::of, entities)));
    }

    private Directory(List<E> entities, Lazily<SpellingIndex<E>> letters, Lazily<SpellingIndex<E>> sounds) {
        this.entities = List.copyOf(entities);
        this.ids = entities.stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
        this.letters = letters;
        this.sounds = sounds;
    }

    /** A directory of some of them, by the same index: the forms of names are thousands. */
    Directory<E> of(List<E> some) {
        return new Directory<>(some, letters, sounds);
    }

    public List<E> entities() {
        return entities;
    }

    /** What the guest means; only the first {@value Spelling#LONGEST} characters are read. */
    public Match<E> find(String typed) {
        var shortened = Spelling.shorten(typed);
        return exactly(Spelling.fold(shortened)).orElseGet(() -> retyped(readings(shortened)));
    }

    private Match<E> retyped(List<String> readings) {
        return readings.stream()
                .flatMap(folded -> exactly(folded).stream())
                .findFirst()
                .orElseGet(() -> nearly(readings));
    }

    /** Those whose name may begin like this, in the order of the record; everybody where nothing is typed yet. */
    public Stream<E> beginning(String typed) {
        var readings = readings(Spelling.shorten(typed));
        var fitting = Collections.<E>newSetFromMap(new IdentityHashMap<>());
        readings.forEach(folded -> letters.get().beginning(folded).forEach(fitting::add));
        readings.stream()
                .map(sounds.get()::key)
                .filter(sound -> !sound.isEmpty())
                .forEach(sound -> sounds.get().beginning(sound).forEach(fitting::add));
        return entities.stream().filter(entity -> readings.isEmpty() || fitting.contains(entity));
    }

    /** Those whom a folded text names letter by letter, for certain or as one of several. Never a suggestion. */
    public Match<E> findSpelled(String folded) {
        return exactly(letters.get(), folded).orElseGet(Match.None::new);
    }

    /** Those whose name has this {@link Sound}: another script, another habit of transliteration. */
    public Match<E> findSounding(String sound) {
        return sound.length() < SHORTEST_SOUND
                ? new Match.None<>()
                : exactly(sounds.get(), sound).orElseGet(Match.None::new);
    }

    /** Whether a word, folded, can be part of a name, be it of somebody who is not in this directory. */
    public boolean holds(String word, String sound) {
        return letters.get().holds(word) || sounds.get().holds(sound);
    }

    private Optional<Match<E>> exactly(String folded) {
        var spelled = exactly(letters.get(), folded);
        return spelled.isPresent() || folded.length() < SHORTEST_SOUND
                ? spelled
                : exactly(sounds.get(), sounds.get().key(folded));
    }

    private Optional<Match<E>> exactly(SpellingIndex<E> index, String name) {
        var meant = meant(index, name);
        if (meant.size() == 1) {
            return Optional.of(new Match.One<>(meant.getFirst()));
        }
        var maybe = meant.isEmpty() ? listed(index.maybeMeant(name)) : meant;
        return maybe.isEmpty() ? Optional.empty() : Optional.of(new Match.Several<>(maybe, !meant.isEmpty()));
    }

    private List<E> meant(SpellingIndex<E> index, String name) {
        var found = listed(index.meant(name));
        return found.isEmpty() && name.indexOf(' ') > 0 ? listed(index.meantInFull(name)) : found;
    }

    private List<E> listed(Collection<E> found) {
        return found.stream().filter(this::isListed).toList();
    }

    private boolean isListed(E entity) {
        return ids.contains(entity.id());
    }

    private Match<E> nearly(List<String> readings) {
        var near = readings.stream()
                .flatMap(folded -> Stream.concat(Stream.of(folded), Stream.of(folded.split(" "))))
                .flatMap(word -> Nearness.among(letters.get().keys(), word).stream())
                .flatMap(key -> listed(letters.get().meant(key)).stream())
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
        return near.isEmpty() ? new Match.None<>() : new Match.Near<>(near);
    }

    private static List<String> readings(String typed) {
        return Stream.concat(Stream.of(typed), Keyboard.otherLayouts(typed).stream())
                .map(Spelling::fold)
                .filter(folded -> !folded.isEmpty())
                .distinct()
                .toList();
    }
}

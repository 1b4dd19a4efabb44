package org.rapporteur.archive;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.Id;
import org.rapporteur.fact.Source;

/** The ways to point from one entry to another. */
record References(Catalogue catalogue, Map<Id, Source> sources, Map<Id, Entity> entities, Map<Id, Fact> facts) {

    static <T> Map<Id, T> byId(Stream<? extends T> values, Function<? super T, Id> id) {
        return values.collect(Collectors.toMap(id, value -> value, (first, _) -> first));
    }

    /** To an entry of which only the id is kept. */
    static Shape<Id> toId(Catalogue catalogue, Target target) {
        return new Reference<>(catalogue, target, id -> Optional.of(new Id(id)));
    }

    /** The same, when facts are decoded to which gaps may point. */
    References withFacts(Map<Id, Fact> decoded) {
        return new References(catalogue, sources, entities, decoded);
    }

    Shape<Source> toSource() {
        return new Reference<>(catalogue, Target.in(Section.SOURCES), id -> find(sources, id));
    }

    Shape<Fact> toStatedFact() {
        return new Reference<>(catalogue, Target.STATED_FACT, id -> find(facts, id));
    }

    Shape<Entity> toAnything() {
        return new Reference<>(catalogue, Target.ANYTHING, id -> find(entities, id));
    }

    Shape<Entity> toPersonOrBody() {
        return new Reference<>(catalogue, Target.in(Section.PEOPLE, Section.BODIES), id -> find(entities, id));
    }

    <E extends Entity> Shape<E> to(Section section, Class<E> kind) {
        return new Reference<>(
                catalogue,
                Target.in(section),
                id -> find(entities, id).filter(kind::isInstance).map(kind::cast));
    }

    private static <T> Optional<T> find(Map<Id, T> values, String id) {
        return Optional.ofNullable(values.get(new Id(id)));
    }
}

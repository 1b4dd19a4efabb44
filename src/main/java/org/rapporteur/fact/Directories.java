package org.rapporteur.fact;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where to look a name up, by what a command asks for. Names that are absent from the record are listed too, so that
 * they are recognised as absent.
 *
 * @param people persons, and bodies whose people the source does not name
 * @param parties sides of the talks, and countries and bodies that are none
 * @param issues disputed issues, other subjects, and regions that facts are about
 */
public record Directories(Directory<Entity> people, Directory<Entity> parties, Directory<Entity> issues) {

    static Directories of(Entities entities) {
        return new Directories(people(entities), parties(entities), issues(entities));
    }

    private static Directory<Entity> people(Entities entities) {
        return directory(
                entities.people(),
                entities.bodies(),
                entities.absent(Entity.Absent.Kind.PERSON).toList());
    }

    private static Directory<Entity> parties(Entities entities) {
        return directory(
                entities.parties(),
                places(entities, Entity.Place.Kind.COUNTRY),
                entities.absent(Entity.Absent.Kind.COUNTRY, Entity.Absent.Kind.BODY)
                        .toList());
    }

    private static Directory<Entity> issues(Entities entities) {
        return directory(
                entities.issues(),
                places(entities, Entity.Place.Kind.REGION),
                entities.absent(Entity.Absent.Kind.TOPIC, Entity.Absent.Kind.PLACE)
                        .toList());
    }

    private static List<Entity.Place> places(Entities entities, Entity.Place.Kind kind) {
        return entities.places().stream().filter(place -> place.kind() == kind).toList();
    }

    private static Directory<Entity> directory(
            List<? extends Entity> one, List<? extends Entity> two, List<? extends Entity> three) {
        return new Directory<>(
                Stream.of(one, two, three).<Entity>flatMap(List::stream).toList());
    }
}

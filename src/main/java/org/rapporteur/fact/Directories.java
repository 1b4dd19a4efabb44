package org.rapporteur.fact;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where to look a name up, by what a command asks for. Names that are absent from the record are listed too, so that
 * they are recognised as absent.
 *
 * @param everything all of the record, as a question is read
 * @param people persons, and bodies whose people the source does not name
 * @param parties sides of the talks, and countries and bodies that are none
 * @param issues disputed issues, other subjects, and regions that facts are about
 */
public record Directories(
        Directory<Entity> everything, Directory<Entity> people, Directory<Entity> parties, Directory<Entity> issues) {

    static Directories of(Entities entities) {
        var everything = new Directory<>(entities.all().toList());
        return new Directories(
                everything,
                everything.of(people(entities)),
                everything.of(parties(entities)),
                everything.of(issues(entities)));
    }

    private static List<Entity> people(Entities entities) {
        return together(
                entities.people().stream(), entities.bodies().stream(), entities.absent(Entity.Absent.Kind.PERSON));
    }

    private static List<Entity> parties(Entities entities) {
        return together(
                entities.parties().stream(),
                places(entities, Entity.Place.Kind.COUNTRY),
                entities.absent(Entity.Absent.Kind.COUNTRY, Entity.Absent.Kind.BODY));
    }

    private static List<Entity> issues(Entities entities) {
        return together(
                entities.issues().stream(),
                places(entities, Entity.Place.Kind.REGION),
                entities.absent(Entity.Absent.Kind.TOPIC, Entity.Absent.Kind.PLACE));
    }

    private static Stream<Entity.Place> places(Entities entities, Entity.Place.Kind kind) {
        return entities.places().stream().filter(place -> place.kind() == kind);
    }

    private static List<Entity> together(
            Stream<? extends Entity> one, Stream<? extends Entity> two, Stream<? extends Entity> three) {
        return Stream.of(one, two, three).<Entity>flatMap(part -> part).toList();
    }
}

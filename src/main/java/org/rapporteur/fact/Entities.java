package org.rapporteur.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody and everything that the record names, and the names that it is asked for in vain. */
public record Entities(
        List<Entity.Person> people,
        List<Entity.Party> parties,
        List<Entity.Place> places,
        List<Entity.Body> bodies,
        List<Entity.Event> events,
        List<Entity.Issue> issues,
        List<Entity.Absent> absent) {

    public Entities {
        people = List.copyOf(people);
        parties = List.copyOf(parties);
        places = List.copyOf(places);
        bodies = List.copyOf(bodies);
        events = List.copyOf(events);
        issues = List.copyOf(issues);
        absent = List.copyOf(absent);
    }

    public Stream<Entity> all() {
        return Stream.<List<? extends Entity>>of(people, parties, places, bodies, events, issues, absent)
                .flatMap(List::stream);
    }

    public Stream<Entity.Absent> absent(Entity.Absent.Kind... kinds) {
        return absent.stream().filter(entity -> List.of(kinds).contains(entity.kind()));
    }

    public Optional<Entity.Party> party(Id id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst();
    }
}

package org.rapporteur.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.language.LocalText;

/** One attributed, hedged, dated statement of the record. */
public sealed interface Fact {

    Statement statement();

    /** What the fields of this kind bear on. */
    Stream<Entity> subjects();

    default Id id() {
        return statement().id();
    }

    default boolean bearsOn(Entity entity) {
        return statement().isAbout(entity) || subjects().anyMatch(entity::is);
    }

    /** The ids of those whom it bears on, each once. */
    default Stream<Id> bearsOn() {
        return Stream.concat(statement().about().stream(), subjects())
                .map(Entity::id)
                .distinct();
    }

    /** Who sits where in a delegation. The holder is a person, or a body whose people the source does not name. */
    record Seat(Statement statement, Entity holder, Entity.Party party, Entity.Event event, Role role) implements Fact {
        public enum Role {
            LEADS,
            MEMBER,
            SEPARATE_TRACK
        }

        @Override
        public Stream<Entity> subjects() {
            return Stream.of(holder, party, event);
        }
    }

    /** Which post somebody holds. */
    record Office(Statement statement, Entity.Person holder, Entity.Party party, LocalText title) implements Fact {
        @Override
        public Stream<Entity> subjects() {
            return Stream.of(holder);
        }
    }

    /**
     * Something about a round: where, when, what came of it.
     *
     * @param rounds how many rounds the fact counts; 0 when it counts none
     */
    record Meeting(
            Statement statement,
            Entity.Event event,
            Aspect aspect,
            Optional<Entity.Place> place,
            List<LocalDate> days,
            int rounds)
            implements Fact {
        public enum Aspect {
            TAKES_PLACE,
            DAYS,
            COUNTRY,
            CITY,
            SEQUENCE,
            CHARACTER,
            OUTCOME
        }

        public Meeting {
            days = List.copyOf(days);
        }

        @Override
        public Stream<Entity> subjects() {
            return Stream.concat(Stream.of(event), place.stream());
        }
    }

    /** A party's stance on an issue. */
    record Position(Statement statement, Entity.Party party, Entity.Issue issue, Stance stance) implements Fact {
        public enum Stance {
            VIEW,
            DEMAND,
            REJECTION
        }

        @Override
        public Stream<Entity> subjects() {
            return Stream.of(party, issue);
        }
    }

    /** A number, as vague as the source leaves it. */
    record Figure(Statement statement, Entity.Issue topic, LocalText value) implements Fact {
        @Override
        public Stream<Entity> subjects() {
            return Stream.of(topic);
        }
    }

    /**
     * What somebody said. The statement's text is the predicate that follows the speaker's name.
     *
     * @param quote the source's own words; empty where it only paraphrases
     */
    record Saying(Statement statement, Entity.Person by, Optional<String> quote) implements Fact {
        @Override
        public Stream<Entity> subjects() {
            return Stream.of(by);
        }
    }

    /** Anything else that helps to understand the talks. */
    record Context(Statement statement) implements Fact {
        @Override
        public Stream<Entity> subjects() {
            return Stream.empty();
        }
    }

    /**
     * A date that returns every year.
     *
     * @param of what began that day, as it stands after "anniversary": the genitive in Ukrainian and Russian
     * @param anniversary one anniversary that the source dates
     * @param ordinal which anniversary that is: 4 for the fourth
     */
    record Milestone(Statement statement, LocalText of, LocalDate anniversary, int ordinal) implements Fact {
        @Override
        public Stream<Entity> subjects() {
            return Stream.empty();
        }

        /** The day it began, which is day 1 of the count. */
        public LocalDate began() {
            return anniversary.minusYears(ordinal);
        }
    }

    /**
     * What the source does not say: an answer like any other.
     *
     * @param known the facts that state what it does say nearby
     */
    record Gap(Statement statement, List<Fact> known) implements Fact {
        public Gap {
            known = List.copyOf(known);
        }

        @Override
        public Stream<Entity> subjects() {
            return Stream.empty();
        }
    }
}

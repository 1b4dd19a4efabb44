package org.rapporteur.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.language.Language;
import org.rapporteur.language.LocalText;
import org.rapporteur.language.NameSpelling;

/** Somebody or something that facts are about. The names in each are for finding; {@link #name} is for showing. */
public sealed interface Entity {

    Id id();

    LocalText name();

    /** Every form that means this entity and no other of its kind. */
    Stream<String> spellings();

    /** Whether they are the same one. Ids are unique in the record, and names are long to compare. */
    default boolean is(Entity other) {
        return id().equals(other.id());
    }

    /**
     * Somebody whom the source names.
     *
     * @param givenName shared by several people, so alone it only asks who is meant
     * @param otherNames phrases that mean this person alone, such as a post
     * @param sharedNames phrases that fit several people
     * @param soughtAs posts that people remember and the source does not give, so they too only ask who is meant
     * @param spelled the English family name in spellings other than the source's, where usage differs
     * @param according the lead-in that names this person as the one who says something
     */
    record Person(
            Id id,
            LocalText name,
            Forms givenName,
            Forms familyName,
            Forms otherNames,
            Forms sharedNames,
            Forms soughtAs,
            Map<NameSpelling, String> spelled,
            Optional<LocalText> according)
            implements Entity {
        public Person {
            spelled = Map.copyOf(spelled);
        }

        /** The English family name as the source writes it; empty when it has no English form. */
        public Optional<String> familyNameInEnglish() {
            return familyName.in(Language.ENGLISH).stream().findFirst();
        }

        /** The English family name in that spelling; as the source writes it where usage does not differ. */
        public Optional<String> familyNameInEnglish(NameSpelling spelling) {
            return Optional.ofNullable(spelled.get(spelling)).or(this::familyNameInEnglish);
        }

        @Override
        public Stream<String> spellings() {
            return Stream.of(name.texts().values().stream(), familyName.all(), otherNames.all())
                    .flatMap(forms -> forms);
        }
    }

    /** A side that sends a delegation. */
    record Party(Id id, LocalText name, LocalText delegation, Forms aliases) implements Entity {
        @Override
        public Stream<String> spellings() {
            return named(name, aliases);
        }
    }

    record Place(Id id, LocalText name, Place.Kind kind, Forms aliases) implements Entity {
        public enum Kind {
            CITY,
            COUNTRY,
            REGION,
            PLANT
        }

        /** Whether people can be said to meet there. */
        public boolean isMeetingPlace() {
            return kind == Kind.CITY || kind == Kind.COUNTRY;
        }

        @Override
        public Stream<String> spellings() {
            return named(name, aliases);
        }
    }

    /** An office, an agency, or a group that the source does not name one by one. */
    record Body(Id id, LocalText name, Forms aliases, Optional<LocalText> according) implements Entity {
        @Override
        public Stream<String> spellings() {
            return named(name, aliases);
        }
    }

    /** A meeting or a series of them. */
    record Event(Id id, LocalText name, Forms aliases) implements Entity {
        @Override
        public Stream<String> spellings() {
            return named(name, aliases);
        }
    }

    /**
     * A subject of the talks or of the record.
     *
     * @param slots for a disputed issue, each party's positions, by the party's id; empty for other subjects
     */
    record Issue(Id id, LocalText name, Forms aliases, Map<Id, List<Id>> slots) implements Entity {
        public Issue {
            slots = Map.copyOf(slots);
        }

        public boolean isDisputed() {
            return !slots.isEmpty();
        }

        @Override
        public Stream<String> spellings() {
            return named(name, aliases);
        }
    }

    /**
     * A name that people ask for and the record does not hold. Listed so that it is answered as absent and never taken
     * for somebody else's.
     *
     * @param gap the gap that says what is missing around this name
     */
    record Absent(Id id, Absent.Kind kind, LocalText name, Forms aliases, Id gap) implements Entity {
        public enum Kind {
            PERSON,
            COUNTRY,
            BODY,
            PLACE,
            TOPIC
        }

        @Override
        public Stream<String> spellings() {
            return named(name, aliases);
        }
    }

    private static Stream<String> named(LocalText name, Forms aliases) {
        return Stream.concat(name.texts().values().stream(), aliases.all());
    }
}

package org.rapporteur.question;

import org.rapporteur.fact.Entity;

/** What {@code intents.txt} calls each kind of name. */
final class Naming {

    /** A name that several bear. */
    static final String GIVEN_NAME = "given-name";

    private Naming() {}

    static String kind(Entity entity) {
        return switch (entity) {
            case Entity.Person _ -> "person";
            case Entity.Party _ -> "party";
            case Entity.Place _ -> "place";
            case Entity.Body _ -> "body";
            case Entity.Event _ -> "event";
            case Entity.Issue _ -> "issue";
            case Entity.Absent absent -> kind(absent.kind());
        };
    }

    private static String kind(Entity.Absent.Kind kind) {
        return switch (kind) {
            case PERSON -> "absent-person";
            case COUNTRY, BODY -> "absent-country";
            case TOPIC -> "absent-topic";
            case PLACE -> "absent-place";
        };
    }
}

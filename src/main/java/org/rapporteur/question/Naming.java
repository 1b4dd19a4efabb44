package org.rapporteur.question;

import java.util.Set;
import org.rapporteur.fact.Entity;

/** What {@code intents.txt} calls each kind of name. */
final class Naming {

    /** A name that several bear. */
    static final String GIVEN_NAME = "given-name";

    private static final Set<String> KINDS = Set.of(
            "person",
            "party",
            "place",
            "body",
            "event",
            "issue",
            "absent-person",
            "absent-country",
            "absent-topic",
            "absent-place",
            GIVEN_NAME);

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

    /** Whether this is a kind of name, and no idea. */
    static boolean isKind(String word) {
        return KINDS.contains(word);
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

package org.rapporteur.archive;

import java.util.Arrays;
import java.util.Optional;

/** The lists of which the files are made. */
enum Section {
    SOURCES("sources", "source"),
    PEOPLE("people", "person"),
    PARTIES("parties", "party"),
    PLACES("places", "place"),
    BODIES("bodies", "body"),
    EVENTS("events", "event"),
    ISSUES("issues", "issue"),
    ABSENT("absent", "absent name"),
    FACTS("facts", "fact");

    private final String title;
    private final String noun;

    Section(String title, String noun) {
        this.title = title;
        this.noun = noun;
    }

    static Optional<Section> of(String title) {
        return Arrays.stream(values())
                .filter(section -> section.title.equals(title))
                .findFirst();
    }

    /** Its key in the files. */
    String title() {
        return title;
    }

    /** What one of its entries is called. */
    String noun() {
        return noun;
    }
}

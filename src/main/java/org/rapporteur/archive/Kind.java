package org.rapporteur.archive;

/** The kinds of facts, as the files name them. */
enum Kind {
    SEAT,
    OFFICE,
    MEETING,
    POSITION,
    FIGURE,
    SAYING,
    CONTEXT,
    MILESTONE,
    GAP
}

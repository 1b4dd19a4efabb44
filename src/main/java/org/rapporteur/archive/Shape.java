package org.rapporteur.archive;

import java.util.Optional;

/** What a field may hold: how it is read, and how it is named to somebody who left it out. */
interface Shape<T> {

    /** The value; empty when a fault was told, or was told already at the entry that this one refers to. */
    Optional<T> read(Piece piece, Faults faults);

    /** "a date such as 2026-02-17" */
    String described();
}

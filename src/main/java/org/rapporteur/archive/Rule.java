package org.rapporteur.archive;

import java.util.stream.Stream;

/** Something that must hold, beyond each field being what it should be; the faults are where it does not. */
@FunctionalInterface
interface Rule {

    Stream<Fault> faults(Draft draft);
}

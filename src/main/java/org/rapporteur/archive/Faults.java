package org.rapporteur.archive;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The faults of one reading, as they are found. */
final class Faults {

    private static final Comparator<Fault> AS_THEY_STAND =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparingInt(Fault::column);

    private final Set<Fault> told = new LinkedHashSet<>();

    void tell(Fault fault) {
        told.add(fault);
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    /** In the order in which an editor meets them. */
    List<Fault> inOrder() {
        return told.stream().sorted(AS_THEY_STAND).toList();
    }
}

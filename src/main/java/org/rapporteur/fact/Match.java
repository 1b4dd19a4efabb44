package org.rapporteur.fact;

import java.util.List;

/** What a typed name was found to mean. */
public sealed interface Match<E extends Entity> {

    /** It means this one and no other. */
    record One<E extends Entity>(E entity) implements Match<E> {}

    /**
     * It fits several, and only the guest knows which.
     *
     * @param certain whether it names each of them in full, as "Kyiv" does a side and a place; a first name does not
     */
    record Several<E extends Entity>(List<E> entities, boolean certain) implements Match<E> {}

    /** It fits nothing, and may be a slip for one of these. Ask; never assume. */
    record Near<E extends Entity>(List<E> entities) implements Match<E> {}

    /** It fits nothing in the record. */
    record None<E extends Entity>() implements Match<E> {}
}

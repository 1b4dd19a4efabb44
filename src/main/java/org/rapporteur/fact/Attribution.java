package org.rapporteur.fact;

import org.rapporteur.language.LocalText;

/** Who stands behind a statement, besides the source that printed it. */
public sealed interface Attribution {

    /** The source's own, unattributed voice. */
    record Article() implements Attribution {}

    /**
     * Somebody whom the source names or describes.
     *
     * @param leadIn the words before the statement: "according to the Kremlin"
     */
    record Stated(Entity who, LocalText leadIn) implements Attribution {}
}

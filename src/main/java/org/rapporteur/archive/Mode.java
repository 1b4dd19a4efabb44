package org.rapporteur.archive;

/** How the source passes a saying on. */
enum Mode {
    QUOTED,
    PARAPHRASED
}

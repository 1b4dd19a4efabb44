package org.rapporteur.fact;

/** How far the source commits itself to a statement. The words for it stand in the text itself; this is what they mean. */
public enum Hedge {
    NONE,
    EXPECTED,
    LIKELY,
    COULD,
    POTENTIAL,
    ABOUT,
    OFTEN,
    APPEARS,
    HOPES
}

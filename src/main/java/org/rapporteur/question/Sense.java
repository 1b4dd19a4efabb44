package org.rapporteur.question;

import org.rapporteur.language.Language;

/**
 * An idea that some words of a question stand for.
 *
 * @param idea its name in the files of words
 * @param language the language in whose file the words stand
 * @param from the first word, counted from 0
 * @param to the word after the last
 */
record Sense(String idea, Language language, int from, int to) {

    static final String FILLER = "filler";

    /** A filler that may stand inside an expression. */
    static final String PARTICLE = "particle";

    boolean liesWithin(Sense other) {
        return other.from <= from && to <= other.to && other.to - other.from > to - from;
    }

    /** "I am from Ukraine" does not ask about Ukraine. */
    boolean isMoreThan(Mention mention) {
        return from <= mention.from() && mention.to() <= to && to - from > mention.to() - mention.from();
    }

    boolean isFiller() {
        return idea.equals(FILLER);
    }
}

package org.rapporteur.question;

import java.util.List;
import org.rapporteur.fact.Entity;

/**
 * Somebody or something of the record, or a name absent from it, that some words of a question name.
 *
 * @param entities one, or several when the words fit them all: "Київ" is a side and a place
 * @param certain false for a name that several bear, of whom the guest means one
 * @param from the first word, counted from 0
 * @param to the word after the last
 */
record Mention(List<Entity> entities, boolean certain, int from, int to) {

    Mention {
        entities = List.copyOf(entities);
    }
}

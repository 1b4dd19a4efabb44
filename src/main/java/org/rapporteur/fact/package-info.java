/**
 * What is known: attributed, hedged, dated facts about people, parties, places and issues, in an immutable snapshot that
 * has been checked as a whole. What a fact is on a given day is computed from that day, never typed into a text.
 */
@NullMarked
package org.rapporteur.fact;

import org.jspecify.annotations.NullMarked;

/**
 * How it is worded and how it is typed: the languages, their phrases, and the many ways in which people write one name.
 * Phrases are ICU messages in {@code phrases_*.properties}; they are filled with spans, so text stays data.
 */
@NullMarked
package org.rapporteur.language;

import org.jspecify.annotations.NullMarked;

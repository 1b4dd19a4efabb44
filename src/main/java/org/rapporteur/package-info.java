/** Rapporteur answers questions about the Russia-Ukraine peace talks from a written record. */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;

/** The commands that read facts aloud. No command words a fact: {@link Aloud} does, with hedge, attribution and date. */
@NullMarked
package org.rapporteur.briefing;

import org.jspecify.annotations.NullMarked;

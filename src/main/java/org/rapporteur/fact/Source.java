package org.rapporteur.fact;

import java.time.LocalDate;
import org.rapporteur.language.LocalText;

/**
 * Where facts come from. There is no link: of the first source none is known, and none is made up.
 *
 * @param cites the agency whose report the publisher passes on
 * @param title what the report is about, in our own words
 */
public record Source(Id id, String publisher, String cites, LocalDate published, LocalText title) {}

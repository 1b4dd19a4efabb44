package org.rapporteur.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A post that is to come.
 *
 * @param day the local day that it belongs to, whatever may delay it
 * @param at when to send it, or to try again
 */
public record Due(LocalDate day, Instant at) {}

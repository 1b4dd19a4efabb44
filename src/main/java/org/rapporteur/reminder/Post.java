package org.rapporteur.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A post that was sent.
 *
 * @param day the local day that it belonged to
 * @param at when the platform took it
 */
public record Post(LocalDate day, Instant at) {}

package org.rapporteur.fact;

import java.time.LocalDate;
import org.rapporteur.language.LocalText;

/** That a fact was withdrawn, when, and why. */
public record Retraction(LocalDate on, LocalText reason) {}

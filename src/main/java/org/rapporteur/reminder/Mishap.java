package org.rapporteur.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What went wrong last with a subscription, for those who ask.
 *
 * @param day the local day of the post
 * @param at when it happened
 */
public record Mishap(Kind kind, LocalDate day, Instant at) {

    public enum Kind {
        /** It was too late to post, so nothing was posted on that day. */
        MISSED,
        /** The platform could not take the post, and it is tried again. */
        DELAYED,
        /** The record knows the date no longer to which the days were counted. */
        UNKNOWN_MILESTONE
    }
}

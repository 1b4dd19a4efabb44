package org.rapporteur.reminder;

import java.time.Instant;

/** Whether a post has its turn at some moment. */
sealed interface Turn {

    record NotYet(Instant at) implements Turn {}

    record Now() implements Turn {}

    /** It is too late: another day has begun, or too much of this one has gone by. */
    record Missed() implements Turn {}
}

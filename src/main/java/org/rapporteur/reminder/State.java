package org.rapporteur.reminder;

import java.time.Instant;

/** Whether posts are to come. A pause is part of the {@link Schedule}: then the next post is only further away. */
public sealed interface State {

    record Active(Due next) implements State {}

    /**
     * Nothing reaches the chat any more. It is deleted after {@link Attendance#KEPT}, unless the bot returns.
     *
     * @param reason the platform's own words; may be empty
     */
    record Disabled(String reason, Instant since) implements State {}
}

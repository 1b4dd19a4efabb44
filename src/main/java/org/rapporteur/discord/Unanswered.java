package org.rapporteur.discord;

import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Told when Discord did not take an answer. That an interaction is answered already is no failure: an answer whose receipt was
 * lost is sent again, and so is that of a second process. That it is unknown says that the three seconds were over. A fault
 * of ours is told here too: JDA would print it with all that it knows.
 */
record Unanswered() implements Consumer<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Unanswered.class);

    private static final Set<ErrorResponse> HARMLESS =
            Set.of(ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED, ErrorResponse.UNKNOWN_INTERACTION);

    @Override
    public void accept(Throwable fault) {
        switch (fault) {
            case ErrorResponseException refused
            when HARMLESS.contains(refused.getErrorResponse()) -> LOG.debug("{}", refused.getMeaning());
            case RejectedExecutionException _ -> LOG.debug("The bot is closing, and answers nobody any more.");
            default -> LOG.warn("An answer may not have reached Discord: {}.", Trouble.inWords(fault));
        }
    }
}

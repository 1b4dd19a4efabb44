package org.rapporteur.discord;

import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Direct messages, and messages that mention the bot. */
record MessageListener(Hearing hearing, Reception reception) implements EventListener {

    private static final Logger LOG = LoggerFactory.getLogger(MessageListener.class);

    @Override
    public void onEvent(GenericEvent event) {
        if (event instanceof MessageReceivedEvent message
                && reception.receive(() -> hearing.hear(message)) instanceof Response.Speaking speaking) {
            Posting.of(message.getJDA(), speaking.channel(), speaking.pages(), speaking.occasion())
                    .queue(null, fault -> log(fault));
        }
    }

    private static void log(Throwable fault) {
        LOG.warn("A message stays unanswered: {}.", Trouble.inWords(fault));
    }
}

package org.rapporteur.discord;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Direct messages, and messages that mention the bot or reply to it.
 *
 * @param threads on which they are answered; the gateway's own must not wait for that
 */
record MessageListener(MessageHearing hearing, Reception reception, Executor threads)
        implements BiConsumer<JDA, DataObject> {

    private static final Logger LOG = LoggerFactory.getLogger(MessageListener.class);

    @Override
    public void accept(JDA jda, DataObject message) {
        var heard = hearing.hear(message, new UserId(jda.getSelfUser().getIdLong()));
        if (heard instanceof Heard.Spoken) {
            try {
                threads.execute(() -> answer(jda, heard));
            } catch (RejectedExecutionException closing) {
                LOG.debug("The bot is closing, and answers no more messages.");
            }
        }
    }

    private void answer(JDA jda, Heard heard) {
        try {
            if (reception.receive(() -> heard) instanceof Response.Speaking speaking) {
                Posting.of(jda, speaking.channel(), speaking.pages(), speaking.occasion())
                        .queue(null, new Unanswered());
            }
        } catch (RuntimeException | Error broken) {
            new Unanswered().accept(broken);
        }
    }
}

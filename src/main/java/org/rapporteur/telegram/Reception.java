package org.rapporteur.telegram;

import java.util.List;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.Update;

/** The adapter's entry, so the broadest catch stands here: whatever comes in, something can be sent back. */
record Reception(Hearing hearing, Answering answering, Whereabouts whereabouts) {

    /** What is to be sent in answer to an update, in this order; nothing when it is not meant for the bot. */
    List<? extends BotApiMethod<?>> receive(Update update) {
        Heard heard = new Heard.Nothing();
        try {
            heard = hearing.hear(update);
            note(heard);
            return answering.to(heard);
        } catch (RuntimeException unforeseen) {
            log(update, unforeseen);
            return answering.sorry(heard);
        }
    }

    private void note(Heard heard) {
        switch (heard) {
            case Heard.Moved(var from, var to) -> whereabouts.moved(from, to);
            case Heard.Left(var chat) -> whereabouts.left(chat);
            case Heard.Returned(var chat) -> whereabouts.returned(chat);
            case Heard.Line _, Heard.Greeting _, Heard.Button _, Heard.Inline _, Heard.Visit _, Heard.Nothing _ -> {}
        }
    }

    /** What happened and where. The message stays out, since it may quote what was typed. */
    private static void log(Update update, RuntimeException unforeseen) {
        var trace = unforeseen.getStackTrace();
        LoggerFactory.getLogger(Reception.class)
                .error(
                        "answering update {} failed: {} at {}",
                        update.getUpdateId(),
                        unforeseen.getClass().getName(),
                        trace.length > 0 ? trace[0] : "?");
    }
}

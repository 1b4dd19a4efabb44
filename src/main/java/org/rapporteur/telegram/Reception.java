package org.rapporteur.telegram;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.chat.Unforeseen;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.Update;

/** The adapter's entry, so the broadest catch stands here: whatever comes in, something can be sent back. */
record Reception(Hearing hearing, Haste haste, Answering answering, Whereabouts whereabouts) {

    /** What is to be sent in answer to an update, in this order; nothing when it is not meant for the bot. */
    List<? extends BotApiMethod<?>> receive(Update update) {
        Heard heard = new Heard.Nothing();
        try {
            heard = hearing.hear(update);
            note(heard);
            return respond(heard, asked(update));
        } catch (RuntimeException unforeseen) {
            log(update, unforeseen);
            return answering.sorry(heard);
        }
    }

    private List<? extends BotApiMethod<?>> respond(Heard heard, Instant asked) {
        return switch (haste.judge(heard, asked)) {
            case FINE -> answering.to(heard);
            case PERSON_TOO_FAST -> answering.notice("telegram.slow.person", heard);
            case GROUP_TOO_FAST -> answering.notice("telegram.slow.group", heard);
            case TOLD -> answering.silence(heard);
        };
    }

    /** Of other updates Telegram does not say when they were made. */
    private Instant asked(Update update) {
        return Stream.of(update.getMessage(), update.getGuestMessage())
                .filter(message -> message != null && message.getDate() != null)
                .map(message -> Instant.ofEpochSecond(message.getDate()))
                .findFirst()
                .orElseGet(whereabouts.clock()::instant);
    }

    private void note(Heard heard) {
        switch (heard) {
            case Heard.Moved(var from, var to) -> whereabouts.moved(from, to);
            case Heard.Left(var chat) -> whereabouts.left(chat);
            case Heard.Returned(var chat) -> whereabouts.returned(chat);
            case Heard.Appointed(var channel, var _) -> whereabouts.returned(channel);
            case Heard.Line _,
                    Heard.PassedOn _,
                    Heard.Forwarded _,
                    Heard.Greeting _,
                    Heard.Button _,
                    Heard.Inline _,
                    Heard.Visit _,
                    Heard.Nothing _ -> {}
        }
    }

    private static void log(Update update, RuntimeException unforeseen) {
        LoggerFactory.getLogger(Reception.class)
                .error("answering update {} failed: {}", update.getUpdateId(), new Unforeseen(unforeseen));
    }
}

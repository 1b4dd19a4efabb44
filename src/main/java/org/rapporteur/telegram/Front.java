package org.rapporteur.telegram;

import java.io.Serializable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerGuestQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Where the wire and the manners meet: an update comes in, and what is to be sent goes out in its order. */
record Front(Reception reception, Outbox outbox) implements Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Front.class);

    @Override
    public void handle(Update update) throws InterruptedException {
        for (var method : reception.receive(update)) {
            log(update, method, send(method));
        }
    }

    private Sent<?> send(BotApiMethod<?> method) throws InterruptedException {
        return switch (method) {
            case SendMessage message ->
                outbox.send(Letter.answer(chat(message.getChatId()), chat -> addressed(message, chat)));
            case EditMessageText edit
            when edit.getChatId() != null ->
                outbox.send(Letter.answer(chat(edit.getChatId()), chat -> addressed(edit, chat)));
            case EditMessageText inline -> outbox.insist(inline);
            case AnswerGuestQuery visit -> outbox.insist(visit);
            default -> call(method);
        };
    }

    private <T extends Serializable> Sent<T> call(BotApiMethod<T> method) throws InterruptedException {
        return outbox.call(method);
    }

    private static ChatId chat(String id) {
        return new ChatId(Long.parseLong(id));
    }

    static SendMessage addressed(SendMessage message, ChatId chat) {
        message.setChatId(chat.value());
        return message;
    }

    private static EditMessageText addressed(EditMessageText edit, ChatId chat) {
        edit.setChatId(chat.value());
        return edit;
    }

    /** Buttons and queries that have expired meanwhile, and messages that look the same already, are no news. */
    private static void log(Update update, BotApiMethod<?> method, Sent<?> sent) {
        if (sent instanceof Sent.Refused<?>(var code, var why)
                && !why.contains("message is not modified")
                && !why.contains("query is too old")) {
            LOG.warn("{} for update {} was refused: {} {}", method.getMethod(), update.getUpdateId(), code, why);
        }
        if (sent instanceof Sent.Later<?>) {
            LOG.warn(
                    "{} for update {} was given up: Telegram does not take it.",
                    method.getMethod(),
                    update.getUpdateId());
        }
    }
}

package org.rapporteur.telegram;

import java.io.Serializable;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * A message on its way to a chat.
 *
 * @param method writes the call for a chat, since the chat may move in the meantime
 */
record Letter<T extends Serializable>(ChatId to, Urgency urgency, Function<ChatId, BotApiMethod<T>> method) {

    static <T extends Serializable> Letter<T> answer(ChatId to, Function<ChatId, BotApiMethod<T>> method) {
        return new Letter<>(to, Urgency.ANSWER, method);
    }

    static <T extends Serializable> Letter<T> broadcast(ChatId to, Function<ChatId, BotApiMethod<T>> method) {
        return new Letter<>(to, Urgency.BROADCAST, method);
    }

    Letter<T> movedTo(ChatId chat) {
        return new Letter<>(chat, urgency, method);
    }
}

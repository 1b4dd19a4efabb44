package org.rapporteur.telegram;

import java.util.Optional;
import org.rapporteur.chat.Address;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Where an answer goes.
 *
 * @param topic the topic of a forum; empty for its General topic too, which has no id that could be sent
 * @param question the message to answer under, in groups
 */
record Place(ChatId chat, Optional<Integer> topic, Optional<Integer> question) {

    static final String PLATFORM = "telegram";

    private static final int GENERAL = 1;

    /** Where a message stands. What Telegram calls its thread is a topic only where it says so. */
    static Place of(Message message) {
        var topic = Optional.ofNullable(message.getMessageThreadId())
                .filter(thread -> message.isTopicMessage() && thread != GENERAL);
        var question = Optional.ofNullable(message.getMessageId()).filter(_ -> !message.isUserMessage());
        return new Place(new ChatId(message.getChatId()), topic, question);
    }

    static Place of(Address address) {
        return new Place(
                new ChatId(Long.parseLong(address.chat())),
                address.thread().map(Integer::valueOf).filter(thread -> thread != GENERAL),
                Optional.empty());
    }

    Address address() {
        return new Address(PLATFORM, chat.text(), topic.map(String::valueOf));
    }

    /** The same place, with nothing to answer under. */
    Place itself() {
        return new Place(chat, topic, Optional.empty());
    }
}

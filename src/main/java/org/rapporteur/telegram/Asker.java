package org.rapporteur.telegram;

import java.util.Optional;
import org.rapporteur.chat.Holder;
import org.rapporteur.language.Language;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Who asks.
 *
 * @param own the language of the person's app, when the bot speaks it; Telegram does not always tell
 * @param mask the chat in whose name the person writes; then the id is one that many share
 */
record Asker(UserId id, Optional<Language> own, Optional<ChatId> mask) {

    static Asker of(User user) {
        return new Asker(
                new UserId(user.getId()),
                Optional.ofNullable(user.getLanguageCode()).flatMap(Language::of),
                Optional.empty());
    }

    static Asker of(Message message) {
        var sender = of(message.getFrom());
        var mask = Optional.ofNullable(message.getSenderChat()).map(chat -> new ChatId(chat.getId()));
        return new Asker(sender.id(), sender.own(), mask);
    }

    /** As whom the person is seen by others: as the chat in whose name the person writes, or as the person. */
    ChatId speaker() {
        return mask.orElseGet(() -> new ChatId(id.value()));
    }

    /** Where the person talks to the bot alone. */
    ChatId privately() {
        return new ChatId(id.value());
    }

    /** Whose preferences count; nobody's where the person is not to be known. */
    Optional<Holder> person() {
        return mask.isPresent()
                ? Optional.empty()
                : Optional.of(Holder.person(Place.PLATFORM, Long.toString(id.value())));
    }
}

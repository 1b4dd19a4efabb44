package org.rapporteur.telegram;

import java.util.Optional;
import org.rapporteur.language.Language;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Who asks.
 *
 * @param own the language of the person's app, when the bot speaks it; Telegram does not always tell
 */
record Asker(UserId id, Optional<Language> own) {

    static Asker of(User user) {
        return new Asker(
                new UserId(user.getId()),
                Optional.ofNullable(user.getLanguageCode()).flatMap(Language::of));
    }
}

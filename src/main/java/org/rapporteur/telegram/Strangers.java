package org.rapporteur.telegram;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rapporteur.chat.Guest;
import org.rapporteur.language.Language;
import org.rapporteur.language.LanguageGuess;

/** Guests who have set nothing: the language is that of the line, else of the app, else English; the day is that of UTC. */
record Strangers() implements Guests {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    @Override
    public Guest who(Asker asker, Optional<ChatId> chat, String line) {
        return new Guest(LanguageGuess.of(line, asker.own().orElse(Language.ENGLISH)), ZONE);
    }
}

package org.rapporteur.chat;

import java.time.ZoneId;
import java.util.Optional;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;

/** What a person chose, or what was chosen for a chat. What is empty was left to the bot. */
public record Preferences(Optional<Language> language, Optional<ZoneId> zone, Optional<NameSpelling> names) {

    public static Preferences none() {
        return new Preferences(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Preferences with(Language chosen) {
        return new Preferences(Optional.of(chosen), zone, names);
    }

    public Preferences with(ZoneId chosen) {
        return new Preferences(language, Optional.of(chosen), names);
    }

    public Preferences with(NameSpelling chosen) {
        return new Preferences(language, zone, Optional.of(chosen));
    }
}

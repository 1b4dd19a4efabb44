package org.rapporteur.preference;

import java.time.ZoneId;
import java.util.Optional;
import org.rapporteur.chat.Preferences;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;

/** Something chosen, or left to the bot again. */
sealed interface Choice {

    Preferences in(Preferences before);

    /** The setting left to the bot again. */
    static Choice none(Setting setting) {
        return switch (setting) {
            case LANGUAGE -> new OfLanguage(Optional.empty());
            case ZONE -> new OfZone(Optional.empty());
            case NAMES -> new OfNames(Optional.empty());
        };
    }

    /** Empty for that of each question. */
    record OfLanguage(Optional<Language> language) implements Choice {
        @Override
        public Preferences in(Preferences before) {
            return new Preferences(language, before.zone(), before.names());
        }
    }

    record OfZone(Optional<ZoneId> zone) implements Choice {
        @Override
        public Preferences in(Preferences before) {
            return new Preferences(before.language(), zone, before.names());
        }
    }

    /** Empty for that of the source. */
    record OfNames(Optional<NameSpelling> names) implements Choice {
        @Override
        public Preferences in(Preferences before) {
            return new Preferences(before.language(), before.zone(), names);
        }
    }
}

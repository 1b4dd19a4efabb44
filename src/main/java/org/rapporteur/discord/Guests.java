package org.rapporteur.discord;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;
import org.rapporteur.chat.Standing;
import org.rapporteur.language.Language;
import org.rapporteur.language.LanguageGuess;
import org.rapporteur.language.NameSpelling;

/**
 * Turns whoever asks into a guest of the desk. What nobody but the asker reads follows the asker's choice, then the language of
 * the app; what everybody reads follows the server's choice, then the server's language. English and UTC are left.
 */
record Guests(PreferenceBook book) {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    /**
     * The guest who is answered privately. Settings are the guest's own, unless something is said for the server.
     *
     * @param forServer what is said so in direct messages is said for oneself, at that address
     */
    Guest asking(Asker asker, Place place, boolean forServer) {
        var standing = forServer ? standing(asker, place) : Optional.of(own(asker, place));
        return guest(asker, book.of(asker.id().holder()), common(place), standing);
    }

    /** The guest who is answered openly. Who writes in a server shows nobody any settings there. */
    Guest speaking(String line, Asker asker, Place place) {
        return switch (place) {
            case Place.Server server -> {
                var guest = everybody(server, Language.ENGLISH);
                yield guest.chosen() ? guest : guest.speaking(LanguageGuess.of(line, guest.language()));
            }
            case Place.Direct direct -> {
                var guest = asking(asker, direct, false);
                yield guest.chosen() ? guest : guest.speaking(LanguageGuess.of(line, guest.language()));
            }
            case Place.Visit visit -> everybody(visit, Language.ENGLISH);
        };
    }

    /**
     * All who read what is told openly, as one guest.
     *
     * @param otherwise the language where the place has none
     */
    Guest everybody(Place place, Language otherwise) {
        var common = common(place);
        return new Guest(
                common.language().or(() -> language(place)).orElse(otherwise),
                common.zone().orElse(ZONE),
                common.language().isPresent(),
                common.names().orElse(NameSpelling.SOURCE),
                Optional.empty());
    }

    /** As if nobody had chosen anything; this needs nothing that could fail. */
    static Guest stranger(Asker asker) {
        return guest(asker, Preferences.none(), Preferences.none(), Optional.empty());
    }

    private static Guest guest(Asker asker, Preferences own, Preferences common, Optional<Standing> standing) {
        return new Guest(
                own.language().or(asker::own).or(common::language).orElse(Language.ENGLISH),
                own.zone().or(common::zone).orElse(ZONE),
                own.language().isPresent(),
                own.names().or(common::names).orElse(NameSpelling.SOURCE),
                standing);
    }

    private Preferences common(Place place) {
        return switch (place) {
            case Place.Server server -> book.of(server.id().holder());
            case Place.Direct _, Place.Visit _ -> Preferences.none();
        };
    }

    private static Optional<Language> language(Place place) {
        return switch (place) {
            case Place.Server server -> server.language();
            case Place.Visit visit -> visit.language();
            case Place.Direct _ -> Optional.empty();
        };
    }

    private static Optional<Standing> standing(Asker asker, Place place) {
        var person = asker.id().holder();
        return switch (place) {
            case Place.Server server ->
                Optional.of(new Standing(server.id().holder(), server::permission)
                        .at(server.channel().address())
                        .by(person));
            case Place.Direct direct -> Optional.of(own(asker, direct));
            case Place.Visit _ -> Optional.empty();
        };
    }

    /** Reminders of one's own are posted in direct messages, where alone nobody else reads them. */
    private static Standing own(Asker asker, Place place) {
        var own = Standing.own(asker.id().holder());
        return switch (place) {
            case Place.Direct direct -> own.at(direct.channel().address());
            case Place.Server _, Place.Visit _ -> own;
        };
    }
}

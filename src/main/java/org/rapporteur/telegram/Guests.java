package org.rapporteur.telegram;

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
 * Turns whoever writes into a guest of the desk. What the person chose comes first. The language is then that of the line;
 * where the line does not tell, of the person's app, of the chat, English. All else is the chat's choice, or the usual.
 */
record Guests(PreferenceBook book, Administrators administrators) {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    /**
     * The guest who wrote a line.
     *
     * @param place where it was written; empty where the bot is no member, or Telegram does not tell
     */
    Guest who(Asker asker, Optional<Place> place, String line) {
        var own = asker.person().map(book::of).orElseGet(Preferences::none);
        var common = place.map(Place::chat)
                .filter(ChatId::isGroup)
                .map(group -> book.of(group.holder()))
                .orElseGet(Preferences::none);
        var standing = place.map(here -> standing(asker, here));
        return guest(asker, own, common, standing, line);
    }

    /** As if nobody had chosen anything; this needs nothing that could fail. */
    static Guest stranger(Asker asker, String line) {
        return guest(asker, Preferences.none(), Preferences.none(), Optional.empty(), line);
    }

    private static Guest guest(
            Asker asker, Preferences own, Preferences common, Optional<Standing> standing, String line) {
        var usual = asker.own().or(common::language).orElse(Language.ENGLISH);
        return new Guest(
                own.language().orElseGet(() -> LanguageGuess.of(line, usual)),
                own.zone().or(common::zone).orElse(ZONE),
                own.language().isPresent(),
                own.names().or(common::names).orElse(NameSpelling.SOURCE),
                standing);
    }

    private Standing standing(Asker asker, Place place) {
        var chat = place.chat();
        return chat.isGroup()
                ? inGroup(asker, chat, place)
                : Standing.own(chat.holder()).at(place.address());
    }

    private Standing inGroup(Asker asker, ChatId group, Place place) {
        var standing = new Standing(group.holder(), () -> permission(asker, group)).at(place.address());
        return asker.person().map(standing::by).orElse(standing);
    }

    /** Whether somebody may change what the bot does in a chat. Telegram tells so of a channel only where the bot is in it. */
    boolean manages(Asker asker, ChatId chat) {
        return permission(asker, chat) == Standing.Permission.GRANTED;
    }

    /** Who writes in the group's own name is an administrator; who writes in a channel's name may be anybody. */
    private Standing.Permission permission(Asker asker, ChatId group) {
        return asker.mask()
                .map(mask -> mask.equals(group) ? Standing.Permission.GRANTED : Standing.Permission.DENIED)
                .orElseGet(() -> administrators.permission(asker.id(), group));
    }
}

package org.rapporteur.discord;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.Bot;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Standing;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;

/** The bot on Discord without a network: what was heard goes in, what is to be done comes out. Desk and record are the real ones. */
record House(Desk desk, Phrases phrases, PreferenceBook book, InstantSource clock) {

    static final UserId PERSON = new UserId(42);
    static final ServerId SERVER = new ServerId(7);
    static final ChannelId CHANNEL = new ChannelId(77);

    static House today() {
        return on("2026-11-23");
    }

    static House on(String day) {
        var conversation = Bot.speaking(Language.ENGLISH).conversation();
        return new House(
                conversation.desk(),
                conversation.phrases(),
                PreferenceBook.inMemory(),
                InstantSource.fixed(Instant.parse(day + "T12:00:00Z")));
    }

    /** With settings that are heeded. */
    static House keeping() {
        var house = today();
        return house.with(Bot.desk(house.book()));
    }

    House with(Desk other) {
        return new House(other, phrases, book, clock);
    }

    Response hears(Heard heard) {
        return reception(new Haste()).receive(() -> heard);
    }

    Reception reception(Haste haste) {
        return new Reception(Answering.at(desk, phrases, new Guests(book), clock), haste);
    }

    /** What somebody whose app speaks that language alone sees of a command sent off in a server. */
    List<Page> shows(String line, Language language) {
        return pages(hears(new Heard.Line(line, false, speaking(language), server(Language.ENGLISH))));
    }

    static List<Page> pages(Response response) {
        return switch (response) {
            case Response.Privately(var pages) -> pages;
            case Response.InPlace(var pages) -> pages;
            case Response.Openly(var pages) -> pages;
            case Response.Sharing sharing -> sharing.pages();
            case Response.Speaking speaking -> speaking.pages();
            case Response.Suggesting _, Response.Silence _ -> List.of();
        };
    }

    static Asker speaking(Language language) {
        return new Asker(PERSON, Optional.of(language));
    }

    /** Somebody whose app speaks what the bot does not. */
    static Asker foreign() {
        return new Asker(PERSON, Optional.empty());
    }

    static Place server(Language language) {
        return new Place.Server(SERVER, CHANNEL, Optional.of(language), Standing.Permission.DENIED);
    }

    static Place managed() {
        return new Place.Server(SERVER, CHANNEL, Optional.of(Language.ENGLISH), Standing.Permission.GRANTED);
    }

    static Place direct() {
        return new Place.Direct(CHANNEL);
    }

    /** Every line that the bot can offer: each command alone and with each of its values. */
    Stream<String> lines() {
        return Bot.lines(desk);
    }
}

package org.rapporteur.telegram;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.Bot;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Movements;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Standing;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.Update;

/** The bot on Telegram without a network: updates in, methods out. The desk and the record are the real ones. */
record House(Desk desk, Phrases phrases, InstantSource clock, PreferenceBook preferences) {

    House(Desk desk, Phrases phrases, InstantSource clock) {
        this(desk, phrases, clock, PreferenceBook.inMemory());
    }

    static House today() {
        return on("2026-11-23");
    }

    /** With a desk of its own, at which nobody else sets up anything. */
    static House keeping() {
        var today = today();
        return new House(Bot.desk(today.preferences()), today.phrases(), today.clock(), today.preferences());
    }

    static House on(String day) {
        var conversation = Bot.speaking(Language.ENGLISH).conversation();
        return new House(
                conversation.desk(), conversation.phrases(), InstantSource.fixed(Instant.parse(day + "T12:00:00Z")));
    }

    Reception reception() {
        return new Reception(
                new Hearing(Incoming.ME, desk.commands()),
                new Haste(new Limits()),
                Answering.at(desk, phrases, guests(), clock),
                new Whereabouts(preferences, Movements.unheeded(), clock));
    }

    Guests guests() {
        return new Guests(preferences, (_, _) -> Standing.Permission.UNCLEAR);
    }

    List<? extends BotApiMethod<?>> receives(Update update) {
        return reception().receive(update);
    }

    /** The text of the only message sent, without its markup. */
    String says(Incoming incoming) {
        return ReadHtml.of(letter(incoming).getText()).text();
    }

    SendMessage letter(Incoming incoming) {
        return (SendMessage) receives(incoming.update()).getFirst();
    }

    /** Every line that the bot can offer: each command alone and with each of its values. */
    Stream<String> lines() {
        return Bot.lines(desk);
    }
}

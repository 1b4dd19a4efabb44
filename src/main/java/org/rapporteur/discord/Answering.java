package org.rapporteur.discord;

import java.time.InstantSource;
import java.util.List;
import org.rapporteur.chat.Answer;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Invocation;
import org.rapporteur.language.Language;
import org.rapporteur.language.LanguageGuess;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.Block;

/** From what was heard to what is to be done, by way of the desk. */
record Answering(Desk desk, Phrases phrases, Guests guests, Sheets sheets, InstantSource clock) {

    static Answering at(Desk desk, Phrases phrases, Guests guests, InstantSource clock) {
        return new Answering(desk, phrases, guests, new Sheets(desk.commands(), phrases), clock);
    }

    Response to(Heard heard) {
        return switch (heard) {
            case Heard.Line line -> answered(line);
            case Heard.Typing typing -> new Suggestions(desk.commands()).to(typing, language(typing));
            case Heard.Press press -> pressed(press);
            case Heard.Quoted quoted -> compared(quoted);
            case Heard.Spoken spoken -> spoken(spoken);
            case Heard.Nothing() -> new Response.Silence();
        };
    }

    /** For who writes faster than is answered. */
    Response slow(Heard.Spoken spoken) {
        return openly("discord.slow", spoken);
    }

    /** What is to be done when answering failed: one line, and nobody left waiting. */
    Response sorry(Heard heard) {
        return switch (heard) {
            case Heard.Line line -> privately("desk.failed", Guests.stranger(line.asker()));
            case Heard.Press press -> privately("desk.failed", Guests.stranger(press.asker()));
            case Heard.Quoted quoted -> privately("desk.failed", Guests.stranger(quoted.asker()));
            case Heard.Spoken spoken -> openly("desk.failed", spoken);
            case Heard.Typing _ -> new Response.Suggesting(List.of());
            case Heard.Nothing() -> new Response.Silence();
        };
    }

    private Response answered(Heard.Line line) {
        var guest = guests.asking(line.asker(), line.place(), line.forServer());
        return isAstray(Invocation.parse(line.line()), line.forServer(), line.place())
                ? privately("discord.no-server", guest)
                : new Response.Privately(sheets.shareable(answer(line, guest), line.place(), line.forServer()));
    }

    private Answer answer(Heard.Line line, Guest guest) {
        return line.forServer()
                ? desk.hear(line.line(), guest, clock.instant())
                : ownWords().hear(line.line(), guest, line.place(), clock.instant());
    }

    /** There is a server to speak for only where the bot is a member of one. What concerns any place says so itself. */
    private static boolean isAstray(Invocation said, boolean forServer, Place place) {
        return forServer && !(place instanceof Place.Server) && !Scope.isOfThePlace(said.command());
    }

    private Response pressed(Heard.Press press) {
        return Callback.read(press.data())
                .filter(callback -> callback.invocations().stream().allMatch(this::isKnown))
                .map(callback -> pressed(press, callback))
                .orElseGet(() -> privately("discord.expired", guest(press)));
    }

    private boolean isKnown(Invocation invocation) {
        return desk.commands().find(invocation.command()).isPresent();
    }

    private Response pressed(Heard.Press press, Callback callback) {
        return switch (callback.purpose()) {
            case RUN ->
                run(
                        press,
                        callback,
                        Scope.isOfThePlace(callback.invocations().getFirst().command()));
            case RUN_FOR_SERVER -> run(press, callback, true);
            case SHARE -> share(press, callback, false);
            case SHARE_NOTED -> share(press, callback, true);
        };
    }

    /** Under a message that others see too, the answer is for who pressed, and in that person's language. */
    private Response run(Heard.Press press, Callback callback, boolean forServer) {
        var guest = guests.asking(press.asker(), press.place(), forServer);
        if (isAstray(callback.invocations().getFirst(), forServer, press.place())) {
            return privately("discord.no-server", guest);
        }
        var answer = desk.hear(
                callback.lines().getFirst(),
                guest.keepingTo(press.alone() ? callback.language() : guest.language()),
                clock.instant());
        var pages = sheets.shareable(answer, press.place(), forServer);
        return press.alone() ? new Response.InPlace(pages) : new Response.Privately(pages);
    }

    private Response share(Heard.Press press, Callback callback, boolean isNoted) {
        var everybody = guests.everybody(press.place(), callback.language());
        var told = desk.answer(callback.invocations(), everybody, clock.instant());
        var answer = isNoted ? noted(told) : told;
        var pages = sheets.of(answer.reply(), answer.language());
        return switch (press.place()) {
            case Place.Server server ->
                new Response.Sharing(
                        server.channel(),
                        pages,
                        press.message() + press.data(),
                        excuse("discord.share.refused", press),
                        excuse("discord.share.failed", press));
            case Place.Visit _ -> new Response.Openly(pages);
            case Place.Direct _ -> new Response.Privately(pages);
        };
    }

    private Page excuse(String phrase, Heard.Press press) {
        return sheets.saying(phrase, guest(press).language()).getFirst();
    }

    private Response compared(Heard.Quoted quoted) {
        var guest = guests.asking(quoted.asker(), quoted.place(), false);
        return new Bearing(desk)
                .on(quoted.text(), guest.withoutStanding().keepingTo(guest.language()), clock.instant())
                .<Response>map(found -> new Response.Privately(sheets.shareableNoted(noted(found), quoted.place())))
                .orElseGet(() -> privately("discord.facts.none", guest));
    }

    private Answer noted(Answer found) {
        var note = new Block.Paragraph(phrases.in(found.language()).say("discord.facts.note"));
        return new Answer(found.language(), found.heard(), found.reply().after(note));
    }

    private Response spoken(Heard.Spoken spoken) {
        var guest = guests.speaking(spoken.line(), spoken.asker(), spoken.place());
        var answer = spoken.line().isBlank()
                ? desk.greeting(guest, "discord.hint")
                : ownWords().hear(spoken.line(), guest, spoken.place(), clock.instant());
        return spoken.called() || !answer.heard().isEmpty()
                ? new Response.Speaking(
                        spoken.channel(), sheets.of(answer.reply(), answer.language()), spoken.message())
                : new Response.Silence();
    }

    private OwnWords ownWords() {
        return new OwnWords(desk, phrases);
    }

    private Response openly(String phrase, Heard.Spoken spoken) {
        var language = LanguageGuess.of(spoken.line(), Language.ENGLISH);
        return new Response.Speaking(spoken.channel(), sheets.saying(phrase, language), spoken.message());
    }

    private Response privately(String phrase, Guest guest) {
        return new Response.Privately(sheets.saying(phrase, guest.language()));
    }

    private Guest guest(Heard.Press press) {
        return guests.asking(press.asker(), press.place(), false);
    }

    private Language language(Heard.Typing typing) {
        return guests.asking(typing.asker(), typing.place(), false).language();
    }
}

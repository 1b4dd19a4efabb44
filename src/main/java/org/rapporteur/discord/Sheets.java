package org.rapporteur.discord;

import java.util.List;
import java.util.Optional;
import org.rapporteur.chat.Answer;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Invocation;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** Answers, replies and phrases as pages. */
record Sheets(Commands commands, Phrases phrases) {

    /**
     * An answer that only who asked sees, with a button to share it.
     *
     * @param forServer whether it was asked for the server, as then is all that it leads to
     */
    List<Page> shareable(Answer answer, Place place, boolean forServer) {
        return Drawing.in(phrases.in(answer.language()), commands, forServer)
                .pages(
                        answer.reply(),
                        share(Callback.Purpose.SHARE, answer, place).stream().toList());
    }

    /** The same, for an answer to somebody's message, which keeps its note when it is shared. */
    List<Page> shareableNoted(Answer answer, Place place) {
        return Drawing.in(phrases.in(answer.language()), commands)
                .pages(
                        answer.reply(),
                        share(Callback.Purpose.SHARE_NOTED, answer, place).stream()
                                .toList());
    }

    /** A reply as everybody sees it. */
    List<Page> of(Reply reply, Language language) {
        return Drawing.in(phrases.in(language), commands).pages(reply, List.of());
    }

    /** A phrase on a page. It may name the command that helps on. */
    List<Page> saying(String phrase, Language language) {
        var line = phrases.in(language).say(phrase, Filling.command("help", "/help"));
        return of(Reply.of(Status.UNKNOWN, new Block.Paragraph(line)), language);
    }

    /** Only what names its source is shared: never settings, nor what the bot asks back, nor how a post would look. */
    private Optional<Page.Button> share(Callback.Purpose purpose, Answer answer, Place place) {
        var lines = answer.heard().stream().map(Invocation::line).toList();
        return Optional.of(new Callback(purpose, answer.language(), lines))
                .filter(_ -> !answer.reply().sources().isEmpty())
                .filter(_ -> answer.heard().stream().noneMatch(heard -> Scope.isOfThePlace(heard.command())))
                .flatMap(Callback::data)
                .flatMap(data -> shareLabel(place, answer.language()).map(label -> new Page.Button(label, data)));
    }

    /** Where the bot cannot write by itself, Discord keeps with the answer who asked for it, and may show that. */
    private Optional<String> shareLabel(Place place, Language language) {
        var voice = phrases.in(language);
        return switch (place) {
            case Place.Server _ -> Optional.of(voice.word("discord.share"));
            case Place.Visit _ -> Optional.of(voice.word("discord.share.named"));
            case Place.Direct _ -> Optional.empty();
        };
    }
}

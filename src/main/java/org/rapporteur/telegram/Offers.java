package org.rapporteur.telegram;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.chat.Answer;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Invocation;
import org.rapporteur.chat.Option;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Spelling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.PlainText;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/** Inline mode: what is offered while somebody types after the bot's name. Only what names its source is offered. */
record Offers(Desk desk, Phrases phrases, Letters letters, Instant now) {

    private static final int MOST = 10;

    /** In seconds: as long as an answer's age in days may be behind. */
    private static final int CACHED = 60;

    AnswerInlineQuery to(String query, String typed, Guest guest) {
        var results = lines(Spelling.shorten(typed), guest)
                .distinct()
                .flatMap(line -> article(line, guest).stream())
                .collect(Collectors.toMap(
                        InlineQueryResultArticle::getId, article -> article, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST)
                .map(InlineQueryResult.class::cast)
                .toList();
        return AnswerInlineQuery.builder()
                .inlineQueryId(query)
                .results(results)
                .cacheTime(CACHED)
                .isPersonal(true)
                .button(results.isEmpty() ? wayOut(guest.language()) : null)
                .build();
    }

    /** The question as it stands, then what its beginning may be completed to. */
    private Stream<Offer> lines(String typed, Guest guest) {
        return typed.isEmpty() ? menu(guest) : Stream.concat(asked(typed, guest), completed(typed, guest));
    }

    private Stream<Offer> asked(String typed, Guest guest) {
        var answer = desk.hear(Twins.line(typed), guest, now);
        return answer.heard().stream()
                .map(invocation ->
                        new Offer(title(invocation, answer.language()), invocation.line(), answer.language()));
    }

    private Stream<Offer> menu(Guest guest) {
        return desk.commands().all().stream()
                .filter(command -> command.options().isEmpty())
                .map(command -> offer(command, guest.language()));
    }

    private Stream<Offer> completed(String typed, Guest guest) {
        var folded = Spelling.fold(typed);
        var commands = desk.commands().all().stream()
                .filter(command -> command.options().isEmpty())
                .filter(command -> Spelling.fold(command.nameIn(phrases.in(guest.language())))
                                .startsWith(folded)
                        || command.name().startsWith(folded))
                .map(command -> offer(command, guest.language()));
        var values = desk.commands().all().stream()
                .filter(command -> command.options().size() == 1)
                .flatMap(command -> values(command, typed, guest.language()));
        return Stream.concat(values, commands);
    }

    private static Stream<Offer> values(Command command, String typed, Language language) {
        return command.options().stream()
                .filter(Option::required)
                .flatMap(option -> option.values().fitting(typed, language).stream())
                .map(value -> new Offer(value.label(), "/" + command.name() + " " + value.word(), language));
    }

    private Offer offer(Command command, Language language) {
        return new Offer(command.summary(phrases.in(language)), "/" + command.name(), language);
    }

    private String title(Invocation invocation, Language language) {
        return desk.commands()
                .find(invocation.command())
                .map(command -> command.summary(phrases.in(language)))
                .orElse(invocation.command());
    }

    /** Its title is the answer's own heading where it has one; its note is where the answer comes from. */
    private Optional<InlineQueryResultArticle> article(Offer offer, Guest guest) {
        var answer = desk.hear(offer.line(), guest.keepingTo(offer.language()), now);
        return new Callback(offer.language(), offer.line())
                .data()
                .filter(_ -> !answer.reply().sources().isEmpty())
                .flatMap(id -> letters.article(
                        id, heading(answer).orElse(offer.title()), note(answer), answer.reply(), answer.language()));
    }

    private static Optional<String> heading(Answer answer) {
        return answer.reply().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> text(answer).draw(((Block.Heading) block).line()))
                .findFirst();
    }

    private static String note(Answer answer) {
        return answer.reply().blocks().stream()
                .filter(Block.Provenance.class::isInstance)
                .map(block -> text(answer).draw(((Block.Provenance) block).line()))
                .collect(Collectors.joining(" "));
    }

    private static PlainText text(Answer answer) {
        return new PlainText(answer.language().typography());
    }

    private InlineQueryResultsButton wayOut(Language language) {
        return InlineQueryResultsButton.builder()
                .text(phrases.in(language).word("telegram.inline.nothing"))
                .startParameter("help")
                .build();
    }

    private record Offer(String title, String line, Language language) {}
}

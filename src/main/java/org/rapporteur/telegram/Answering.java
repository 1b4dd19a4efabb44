package org.rapporteur.telegram;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.rapporteur.chat.Answer;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Standing;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Voice;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerGuestQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/** From what was heard to what is to be sent, by way of the desk. */
record Answering(Desk desk, Phrases phrases, Guests guests, InstantSource clock, Letters letters) {

    /** The id of the only result of a visit. */
    private static final String ANSWER = "answer";

    /** Telegram's limit, in characters. */
    private static final int LONGEST_ALERT = 200;

    private static final Pattern COMMAND_ALONE = Pattern.compile("/\\p{L}+");

    static Answering at(Desk desk, Phrases phrases, Guests guests, InstantSource clock) {
        return new Answering(desk, phrases, guests, clock, Letters.of(desk.commands()));
    }

    /** What is to be sent, in this order. */
    List<? extends BotApiMethod<?>> to(Heard heard) {
        return switch (heard) {
            case Heard.Line(var line, var asker, var place) ->
                answer(place, ask(line, guests.who(asker, Optional.of(place), line)));
            case Heard.PassedOn(var line) -> passedOn(line);
            case Heard.Forwarded(var channel, var post) -> forwarded(channel, post);
            case Heard.Greeting(var asker, var place) ->
                answer(place, desk.greeting(guests.who(asker, Optional.of(place), ""), "telegram.hint"));
            case Heard.Button button -> pressed(button);
            case Heard.Inline(var query, var typed, var asker) ->
                List.of(new Offers(desk, phrases, letters, clock.instant())
                        .to(query, typed, guests.who(asker, Optional.empty(), typed)));
            case Heard.Visit visit -> visited(visit, ask(visit.line(), guest(visit)));
            case Heard.Appointed(var channel, var asker) -> remindIn("telegram.channel", channel, asker);
            case Heard.Moved _, Heard.Left _, Heard.Returned _, Heard.Nothing _ -> List.of();
        };
    }

    /**
     * What is to be sent when answering failed: an apology, and no button or query left waiting. It does not look up what
     * the guest chose, since that may be what failed.
     */
    List<? extends BotApiMethod<?>> sorry(Heard heard) {
        return switch (heard) {
            case Heard.Line(var line, var asker, var place) -> answer(place, apology(Guests.stranger(asker, line)));
            case Heard.PassedOn(var line) -> sorry(line);
            case Heard.Forwarded(var _, var post) -> sorry(post);
            case Heard.Greeting(var asker, var place) -> answer(place, apology(Guests.stranger(asker, "")));
            case Heard.Button button ->
                List.of(notice(
                        button, voice(Guests.stranger(button.asker(), "")).word("telegram.failed")));
            case Heard.Inline(var query, var _, var _) -> List.of(new AnswerInlineQuery(query, List.of()));
            case Heard.Visit visit -> visited(visit, apology(Guests.stranger(visit.asker(), visit.line())));
            case Heard.Appointed _, Heard.Moved _, Heard.Left _, Heard.Returned _, Heard.Nothing _ -> List.of();
        };
    }

    /** What is to be sent to who asks too fast; a visit is left without an answer, since it can have only one. */
    List<? extends BotApiMethod<?>> notice(String phrase, Heard heard) {
        return switch (heard) {
            case Heard.Line(var line, var asker, var place) ->
                answer(place, said(phrase, guests.who(asker, Optional.of(place), line)));
            case Heard.PassedOn(var line) -> notice(phrase, line);
            case Heard.Forwarded(var _, var post) -> notice(phrase, post);
            case Heard.Greeting(var asker, var place) ->
                answer(place, said(phrase, guests.who(asker, Optional.of(place), "")));
            case Heard.Button button ->
                List.of(notice(button, voice(guest(button)).word(phrase)));
            case Heard.Inline _,
                    Heard.Visit _,
                    Heard.Appointed _,
                    Heard.Moved _,
                    Heard.Left _,
                    Heard.Returned _,
                    Heard.Nothing _ -> List.of();
        };
    }

    /** To say nothing, and yet leave no button waiting. */
    List<? extends BotApiMethod<?>> silence(Heard heard) {
        return heard instanceof Heard.Button button ? List.of(new AnswerCallbackQuery(button.callback())) : List.of();
    }

    private Answer ask(String line, Guest guest) {
        return desk.hear(line, guest, clock.instant());
    }

    private List<? extends BotApiMethod<?>> answer(Place place, Answer answer) {
        return letters.to(place, answer.reply(), answer.language());
    }

    /** Every press is answered first, so that no button keeps waiting. */
    private List<? extends BotApiMethod<?>> pressed(Heard.Button button) {
        return Callback.read(button.data())
                .filter(callback -> letters.twins().runs(callback.line()))
                .map(callback -> run(callback, button))
                .orElseGet(() -> expired(button));
    }

    /** Who may not do what the button does is told so, and the message stays as it is for those who may. */
    private List<BotApiMethod<?>> run(Callback callback, Heard.Button button) {
        var isRefused = new AtomicBoolean();
        var guest = guest(button)
                .keepingTo(callback.language())
                .whosePermission(
                        permission -> isRefused.set(isRefused.get() || permission != Standing.Permission.GRANTED));
        var answer = ask(callback.line(), guest);
        return isRefused.get() ? List.of(alert(button, answer)) : shown(button, answer);
    }

    private static AnswerCallbackQuery alert(Heard.Button button, Answer answer) {
        var words = new PlainText(answer.language().typography())
                .draw(answer.reply())
                .strip();
        return AnswerCallbackQuery.builder()
                .callbackQueryId(button.callback())
                .text(words.substring(0, Math.min(words.length(), LONGEST_ALERT)))
                .showAlert(true)
                .build();
    }

    private List<BotApiMethod<?>> shown(Heard.Button button, Answer answer) {
        var all = new ArrayList<BotApiMethod<?>>();
        all.add(new AnswerCallbackQuery(button.callback()));
        all.addAll(show(button.pressed(), answer.reply(), answer.language()));
        return all;
    }

    private List<? extends BotApiMethod<?>> show(Heard.Pressed pressed, Reply reply, Language language) {
        return switch (pressed) {
            case Heard.Pressed.Under(var place, var message) -> letters.instead(place, message, reply, language);
            case Heard.Pressed.UnderInline(var message) ->
                letters.instead(message, reply, language).stream().toList();
            case Heard.Pressed.UnderOld(var place) -> letters.to(place, reply, language);
            case Heard.Pressed.Nowhere() -> List.of();
        };
    }

    private List<BotApiMethod<?>> expired(Heard.Button button) {
        return List.of(notice(button, voice(guest(button)).word("telegram.expired")));
    }

    private static AnswerCallbackQuery notice(Heard.Button button, String words) {
        return AnswerCallbackQuery.builder()
                .callbackQueryId(button.callback())
                .text(words)
                .build();
    }

    private List<AnswerGuestQuery> visited(Heard.Visit visit, Answer answer) {
        var title = voice(answer.language()).word("telegram.answer");
        return letters
                .article(ANSWER, title, "", answer.reply(), answer.language())
                .map(article -> new AnswerGuestQuery(visit.query(), article))
                .stream()
                .toList();
    }

    /** A post of a channel that the person looks after names the channel; any other is a line like those that are typed. */
    private List<? extends BotApiMethod<?>> forwarded(ChatId channel, Heard.Line post) {
        return guests.manages(post.asker(), channel)
                ? remindIn("telegram.channel.forwarded", channel, post.asker())
                : passedOn(post);
    }

    /** A command alone only shows, and what it offers to change the guest must press; more words could change something. */
    private List<? extends BotApiMethod<?>> passedOn(Heard.Line heard) {
        var guest = guests.who(heard.asker(), Optional.of(heard.place()), heard.line());
        boolean isCommandAlone = COMMAND_ALONE.matcher(heard.line()).matches();
        return answer(heard.place(), ask(heard.line(), isCommandAlone ? guest : guest.withoutStanding()));
    }

    /** Nobody can say anything to the bot in a channel, so it speaks to the person; who never spoke to it hears nothing. */
    private List<? extends BotApiMethod<?>> remindIn(String phrase, ChatId channel, Asker asker) {
        var place = new Place(asker.privately(), Optional.empty(), Optional.empty());
        var guest = guests.who(asker, Optional.of(place), "");
        var voice = voice(guest);
        var setUp = new Block.Choice(voice.say("telegram.channel.remind"), "/remind on to" + channel.text());
        var reply =
                Reply.of(Status.ANSWERED, new Block.Paragraph(voice.say(phrase)), new Block.Choices(List.of(setUp)));
        return answer(place, new Answer(guest.language(), List.of(), reply));
    }

    private Answer apology(Guest guest) {
        return said("desk.failed", guest, Filling.command("help", "/help"));
    }

    private Answer said(String phrase, Guest guest, Filling... fillings) {
        var line = voice(guest).say(phrase, fillings);
        return new Answer(guest.language(), List.of(), Reply.of(Status.UNKNOWN, new Block.Paragraph(line)));
    }

    private Guest guest(Heard.Visit visit) {
        return guests.who(visit.asker(), Optional.empty(), visit.line());
    }

    /** Under a message that Telegram does not show any more, nobody knows the topic of a forum. */
    private Guest guest(Heard.Button button) {
        var guest = guests.who(button.asker(), button.pressed().where(), "");
        boolean isPlaceClear = !(button.pressed() instanceof Heard.Pressed.UnderOld(var place))
                || !place.chat().isGroup();
        return isPlaceClear ? guest : guest.nowhere();
    }

    private Voice voice(Guest guest) {
        return voice(guest.language());
    }

    private Voice voice(Language language) {
        return phrases.in(language);
    }
}

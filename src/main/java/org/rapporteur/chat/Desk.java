package org.rapporteur.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Spelling;
import org.rapporteur.language.Voice;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** The one place where every platform's questions are answered. It routes; the commands know. */
public final class Desk {

    /** In characters of plain text: what a phone shows without much scrolling. */
    private static final int LONGEST_MESSAGE = 900;

    private final Commands commands;
    private final Interpreter interpreter;
    private final Phrases phrases;

    public Desk(Commands commands, Interpreter interpreter, Phrases phrases) {
        this.commands = commands;
        this.interpreter = interpreter;
        this.phrases = phrases;
    }

    public Commands commands() {
        return commands;
    }

    /** Answers a line exactly as it was typed into a chat: a command after a slash, or a free question. */
    public Answer hear(String line, Guest guest, Instant now) {
        var typed = Spelling.shorten(Spelling.visible(line).strip());
        if (typed.startsWith("/")) {
            return answer(List.of(Invocation.parse(typed)), guest, now);
        }
        var interpretation = interpreter.read(typed, guest.language());
        return answer(interpretation.reading(), guest.asking(interpretation.language()), now);
    }

    private Answer answer(Interpreter.Reading reading, Guest guest, Instant now) {
        return switch (reading) {
            case Interpreter.Reading.Understood(var invocations) -> answer(invocations, guest, now);
            case Interpreter.Reading.Unsure(var choices) -> unanswered(unsure(choices, voice(guest)), guest);
            case Interpreter.Reading.Beyond() -> unanswered(beyond(voice(guest)), guest);
        };
    }

    /** Answers commands, several as one message; what would make it too long is offered instead of said. */
    public Answer answer(List<Invocation> invocations, Guest guest, Instant now) {
        var heard = new ArrayList<Invocation>();
        var replies = new ArrayList<Reply>();
        var later = new ArrayList<Block.Choice>();
        for (var invocation : invocations.stream().map(this::canonical).toList()) {
            var reply = answer(invocation, guest, now);
            if (replies.isEmpty() || fits(replies, reply, guest.language())) {
                heard.add(invocation);
                replies.add(reply);
            } else {
                later.add(choice(invocation, voice(guest)));
            }
        }
        var known = heard.stream().filter(invocation -> commands.find(invocation.command()).isPresent()).toList();
        return new Answer(guest.language(), known, Reply.joined(replies).leadingFirstTo(later));
    }

    private static boolean fits(List<Reply> said, Reply next, Language language) {
        var together = Reply.joined(Stream.concat(said.stream(), Stream.of(next)).toList());
        return new PlainText(language.typography()).draw(together).length() <= LONGEST_MESSAGE;
    }

    private static Answer unanswered(Reply reply, Guest guest) {
        return new Answer(guest.language(), List.of(), reply);
    }

    private Reply answer(Invocation invocation, Guest guest, Instant now) {
        var request = new Request(invocation.words(), guest, voice(guest), now);
        return commands.find(invocation.command())
                .map(command -> answer(command, request))
                .orElseGet(() -> unknownCommand(invocation, request.voice()));
    }

    private static Reply answer(Command command, Request request) {
        var missing = command.options().stream().filter(Option::required).findFirst();
        if (missing.isPresent() && request.words().isBlank()) {
            return ask(command, missing.get(), request);
        }
        var reply = command.answer().apply(request);
        return command.options().isEmpty() && !request.words().isBlank()
                ? reply.after(unread(command, request))
                : reply;
    }

    /** The words after a command that takes none may have been the point of the question, so the guest is told. */
    private static Block unread(Command command, Request request) {
        return new Block.Paragraph(request.say("desk.unread", Filling.command("command", "/" + command.name())));
    }

    private static Reply ask(Command command, Option option, Request request) {
        var choices = option.values().fitting("", request.guest().language()).stream()
                .map(value -> new Block.Choice(Line.plain(value.label()), "/" + command.name() + " " + value.word()))
                .toList();
        return Reply.of(
                Status.UNKNOWN,
                new Block.Paragraph(request.say("option." + option.name() + ".ask")),
                new Block.Choices(choices));
    }

    private Reply unknownCommand(Invocation invocation, Voice voice) {
        var near = commands.near(invocation.command()).stream()
                .map(command -> choice(new Invocation(command.name(), ""), voice))
                .toList();
        return near.isEmpty()
                ? Reply.of(Status.UNKNOWN, new Block.Paragraph(voice.say("desk.unknown", help())))
                : Reply.of(
                        Status.UNKNOWN, new Block.Paragraph(voice.say("desk.unknown.near")), new Block.Choices(near));
    }

    private Reply unsure(List<Invocation> choices, Voice voice) {
        return Reply.of(
                Status.UNKNOWN,
                new Block.Paragraph(voice.say("desk.unsure")),
                new Block.Choices(
                        choices.stream().map(choice -> choice(choice, voice)).toList()));
    }

    /** The same for everybody, whatever was typed: who baits the bot learns nothing, and who is lost is shown the way. */
    private static Reply beyond(Voice voice) {
        return Reply.of(Status.UNKNOWN, new Block.Paragraph(voice.say("desk.beyond", help())));
    }

    private Block.Choice choice(Invocation invocation, Voice voice) {
        var label = commands.find(invocation.command())
                .map(command -> command.summary(voice))
                .orElse("");
        return new Block.Choice(Line.plain(label), invocation.line());
    }

    private Invocation canonical(Invocation invocation) {
        return new Invocation(
                commands.find(invocation.command()).map(Command::name).orElse(invocation.command()),
                invocation.words());
    }

    private Voice voice(Guest guest) {
        return phrases.in(guest.language());
    }

    private static Filling help() {
        return Filling.command("help", "/help");
    }
}

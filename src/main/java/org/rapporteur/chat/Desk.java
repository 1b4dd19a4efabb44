package org.rapporteur.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Spelling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Reply;

/** The one place where every platform's questions are answered. It routes; the commands know. */
public final class Desk {

    /** The command whose words are a question. */
    public static final String ASK = "ask";

    /** In characters of plain text: what a phone shows without much scrolling. */
    private static final int LONGEST_MESSAGE = 900;

    private final Commands commands;
    private final Interpreter interpreter;
    private final Phrases phrases;
    private final Tally tally;

    public Desk(Commands commands, Interpreter interpreter, Phrases phrases) {
        this(commands, interpreter, phrases, Tally.NOBODYS);
    }

    private Desk(Commands commands, Interpreter interpreter, Phrases phrases, Tally tally) {
        this.commands = commands;
        this.interpreter = interpreter;
        this.phrases = phrases;
        this.tally = tally;
    }

    /** The same desk, whose answers are counted there. */
    public Desk countedIn(Tally other) {
        return new Desk(commands, interpreter, phrases, other);
    }

    public Commands commands() {
        return commands;
    }

    /** Answers a line exactly as it was typed into a chat: a command after a slash, or a free question. */
    public Answer hear(String line, Guest guest, Instant now) {
        return counted(() -> heard(line, guest, now));
    }

    /** Answers commands, several as one message; what would make it too long is offered instead of said. */
    public Answer answer(List<Invocation> invocations, Guest guest, Instant now) {
        return counted(() -> answered(invocations, guest, now));
    }

    /**
     * What somebody is told who has said nothing yet: what the bot is, how to ask it, and where to begin.
     *
     * @param hint the phrase that tells how to ask on that platform, with a place for {@code help}
     */
    public Answer greeting(Guest guest, String hint) {
        return unanswered(directions(guest).toFirstSteps(hint), guest);
    }

    private Answer counted(Supplier<Answer> answering) {
        long began = System.nanoTime();
        try {
            var answer = answering.get();
            tally.answered(answer, Duration.ofNanos(System.nanoTime() - began));
            return answer;
        } catch (RuntimeException unforeseen) {
            tally.failed(Duration.ofNanos(System.nanoTime() - began));
            throw unforeseen;
        }
    }

    private Answer heard(String line, Guest guest, Instant now) {
        var typed = Spelling.shorten(Spelling.visible(line).strip());
        return question(typed)
                .map(words -> read(words, guest, now))
                .orElseGet(() -> run(Invocation.parse(typed), guest, now));
    }

    private Answer run(Invocation invocation, Guest guest, Instant now) {
        return answered(List.of(invocation), spoken(List.of(invocation), guest), now);
    }

    /** Whoever asks for another language is answered in it from this very line on. */
    private Guest spoken(List<Invocation> invocations, Guest guest) {
        return invocations.stream()
                .flatMap(invocation -> language(invocation).stream())
                .findFirst()
                .map(guest::speaking)
                .orElse(guest);
    }

    private Optional<Language> language(Invocation invocation) {
        return commands.find(invocation.command())
                .flatMap(command -> command.language().apply(invocation.words()));
    }

    /** A line without a slash is a question; so is what follows {@code /ask}, for platforms that hand over commands only. */
    private Optional<String> question(String typed) {
        if (!typed.startsWith("/")) {
            return Optional.of(typed);
        }
        var invocation = canonical(Invocation.parse(typed));
        return invocation.command().equals(ASK) && !invocation.words().isBlank()
                ? Optional.of(invocation.words())
                : Optional.empty();
    }

    private Answer read(String words, Guest guest, Instant now) {
        var interpretation = interpreter.read(words, guest.language());
        return answer(interpretation.reading(), guest.asking(interpretation.language()), now);
    }

    private Answer answer(Interpreter.Reading reading, Guest guest, Instant now) {
        return switch (reading) {
            case Interpreter.Reading.Understood(var invocations) ->
                answered(invocations, spoken(invocations, guest), now);
            case Interpreter.Reading.Unsure(var choices) ->
                unanswered(directions(guest).toOneOf(choices), guest);
            case Interpreter.Reading.Beyond() -> unanswered(directions(guest).toTheRecord(), guest);
        };
    }

    private Answer answered(List<Invocation> invocations, Guest guest, Instant now) {
        var heard = new ArrayList<Invocation>();
        var replies = new ArrayList<Reply>();
        var later = new ArrayList<Block.Choice>();
        for (var invocation : invocations.stream().map(this::canonical).toList()) {
            var reply = answer(invocation, guest, now);
            if (replies.isEmpty() || fits(replies, reply, guest.language())) {
                heard.add(invocation);
                replies.add(reply);
            } else {
                later.add(directions(guest).choice(invocation));
            }
        }
        var known = heard.stream()
                .filter(invocation -> commands.find(invocation.command()).isPresent())
                .toList();
        return new Answer(guest.language(), known, Reply.joined(replies).leadingFirstTo(later));
    }

    private static boolean fits(List<Reply> said, Reply next, Language language) {
        var together =
                Reply.joined(Stream.concat(said.stream(), Stream.of(next)).toList());
        return new PlainText(language.typography()).draw(together).length() <= LONGEST_MESSAGE;
    }

    private static Answer unanswered(Reply reply, Guest guest) {
        return new Answer(guest.language(), List.of(), reply);
    }

    private Reply answer(Invocation invocation, Guest guest, Instant now) {
        var request = new Request(invocation.words(), guest, phrases.in(guest.language()), now);
        return commands.find(invocation.command())
                .map(command -> answer(command, request))
                .orElseGet(() -> directions(guest).toCommand(invocation));
    }

    private Reply answer(Command command, Request request) {
        var missing = command.options().stream().filter(Option::required).findFirst();
        if (missing.isPresent() && request.words().isBlank()) {
            return directions(request.guest()).toValues(command, missing.get(), request.guest());
        }
        var reply = command.answer().apply(request);
        return command.options().isEmpty() && !request.words().isBlank()
                ? reply.after(directions(request.guest()).unread(command))
                : reply;
    }

    private Invocation canonical(Invocation invocation) {
        return new Invocation(
                commands.find(invocation.command()).map(Command::name).orElse(invocation.command()),
                invocation.words());
    }

    private Directions directions(Guest guest) {
        return new Directions(commands, phrases.in(guest.language()));
    }
}

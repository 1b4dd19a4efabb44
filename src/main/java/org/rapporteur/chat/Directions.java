package org.rapporteur.chat;

import java.util.List;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Voice;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** What the desk says to somebody who is not where the answers are: which way they lie. */
record Directions(Commands commands, Voice voice) {

    private static final List<String> FIRST_STEPS = List.of("brief", "venue", "issues", "help");

    /** For who has said nothing yet. */
    Reply toFirstSteps(String hint) {
        return Reply.of(
                        Status.ANSWERED,
                        new Block.Paragraph(voice.say("desk.greeting")),
                        new Block.Paragraph(voice.say(hint, help())))
                .leadingTo(choices(FIRST_STEPS.stream()
                        .filter(name -> commands.find(name).isPresent())
                        .map(Invocation::of)
                        .toList()));
    }

    Reply toCommand(Invocation unknown) {
        var near = commands.near(unknown.command()).stream()
                .map(command -> Invocation.of(command.name()))
                .toList();
        return near.isEmpty() ? said(voice.say("desk.unknown", help())) : offered("desk.unknown.near", choices(near));
    }

    /** For a question that may ask for one of these. */
    Reply toOneOf(List<Invocation> invocations) {
        return offered("desk.unsure", choices(invocations));
    }

    /** The same for everybody, whatever was typed: who baits the bot learns nothing, and who is lost is shown the way. */
    Reply toTheRecord() {
        return said(voice.say("desk.beyond", help()));
    }

    /** For a command that was called without what it needs. */
    Reply toValues(Command command, Option option, Guest guest) {
        var choices = option.values().offered(guest).stream()
                .map(value -> new Block.Choice(Line.plain(value.label()), "/" + command.name() + " " + value.word()))
                .toList();
        return offered("option." + option.name() + ".ask", choices);
    }

    /** The words after a command that takes none may have been the point of the question, so the guest is told. */
    Block unread(Command command) {
        return new Block.Paragraph(voice.say("desk.unread", Filling.command("command", "/" + command.name())));
    }

    Block.Choice choice(Invocation invocation) {
        var label = commands.find(invocation.command())
                .map(command -> command.summary(voice))
                .orElse("");
        return new Block.Choice(Line.plain(label), invocation.line());
    }

    private List<Block.Choice> choices(List<Invocation> invocations) {
        return invocations.stream().map(this::choice).toList();
    }

    private Reply offered(String phrase, List<Block.Choice> choices) {
        return Reply.of(Status.UNKNOWN, new Block.Paragraph(voice.say(phrase)), new Block.Choices(choices));
    }

    private static Reply said(Line line) {
        return Reply.of(Status.UNKNOWN, new Block.Paragraph(line));
    }

    private static Filling help() {
        return Filling.command("help", "/help");
    }
}

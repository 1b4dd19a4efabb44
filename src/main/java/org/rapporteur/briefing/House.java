package org.rapporteur.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.chat.Belongings;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Option;
import org.rapporteur.chat.Request;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Voice;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /help} and {@code /privacy}: the bot about itself, so without claims from the record. */
public final class House {

    private House() {}

    /**
     * The commands that need no record.
     *
     * @param others the commands that help is to list besides these
     * @param belongings what rooms keep besides choices
     */
    public static List<Command> commands(Collection<Command> others, Collection<Belongings> belongings) {
        var privacy = Command.alone("privacy", request -> privacy(request, belongings));
        var listed = new ArrayList<>(others);
        listed.add(privacy);
        return List.of(Command.alone("help", request -> help(request, listed)), privacy);
    }

    private static Reply help(Request request, List<Command> commands) {
        var choices = commands.stream()
                .map(command ->
                        new Block.Choice(Line.plain(command.summary(request.voice())), usage(command, request.voice())))
                .toList();
        return Reply.of(
                Status.ANSWERED,
                new Block.Heading(request.say("help.heading")),
                new Block.Choices(choices),
                new Block.Paragraph(request.say(
                        "help.free", Filling.command("example", request.voice().word("help.example")))));
    }

    /** "/asof date question": a command and what it wants. */
    private static String usage(Command command, Voice voice) {
        return command.options().stream()
                .map(option -> " " + placeholder(option, voice.word("option." + option.name())))
                .collect(Collectors.joining("", "/" + command.name(), ""));
    }

    private static String placeholder(Option option, String word) {
        return option.required() ? word : "[" + word + "]";
    }

    private static Reply privacy(Request request, Collection<Belongings> belongings) {
        var lines = Stream.of(
                        Stream.of(request.say("privacy.stored", Filling.command("settings", "/settings"))),
                        belongings.stream().map(room -> room.described(request.voice())),
                        Stream.of(request.say("privacy.deleted", Filling.command("forgetme", "/forgetme"))))
                .flatMap(part -> part);
        return new Reply(Status.ANSWERED, lines.<Block>map(Block.Paragraph::new).toList(), List.of());
    }
}

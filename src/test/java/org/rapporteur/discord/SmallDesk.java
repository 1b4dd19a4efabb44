package org.rapporteur.discord;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Interpreter;
import org.rapporteur.chat.Request;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** A desk with two commands and no record, so that a test can say what one of them does. */
final class SmallDesk {

    private SmallDesk() {}

    static Desk with(Function<Request, Reply> venue) {
        var phrases = House.today().phrases();
        var help = Command.alone("help", _ -> Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain("Help."))));
        var commands = new Commands(List.of(Command.alone("venue", venue), help), phrases);
        return new Desk(
                commands, (_, own) -> new Interpreter.Interpretation(own, new Interpreter.Reading.Beyond()), phrases);
    }
}

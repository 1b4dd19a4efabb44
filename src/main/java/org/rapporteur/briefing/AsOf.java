package org.rapporteur.briefing;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Option;
import org.rapporteur.chat.Request;
import org.rapporteur.language.Filling;
import org.rapporteur.language.TypedDay;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /asof}: the same question, asked on another day. What was learned later is not known yet on that day. */
public final class AsOf {

    private AsOf() {}

    /**
     * The command, whose question goes back to a desk.
     *
     * @param desk answers what comes after the date
     */
    public static Command command(Desk desk) {
        var date = new Option("date", true, Option.free());
        var question = new Option("question", false, Option.free());
        return new Command("asof", List.of(date, question), request -> asOf(request, desk));
    }

    private static Reply asOf(Request request, Desk desk) {
        var words = request.words().split("\\s+", 2);
        var question = words.length > 1 ? words[1] : "/brief";
        return TypedDay.read(words[0])
                .map(day -> asOf(day, question, request, desk))
                .orElseGet(() -> Reply.of(Status.UNKNOWN, new Block.Paragraph(request.say("asof.date"))));
    }

    private static Reply asOf(LocalDate day, String question, Request request, Desk desk) {
        if (day.isAfter(request.today())) {
            return Reply.of(Status.UNKNOWN, new Block.Paragraph(request.say("asof.future")));
        }
        var line = isCommand(question, desk) ? "/" + question : question;
        return desk.hear(line, request.guest(), request.on(day).now())
                .reply()
                .after(new Block.Paragraph(request.say("asof.known", Filling.day("date", day))));
    }

    /** "delegation russia" is meant as the command of that name, with its slash or without. */
    private static boolean isCommand(String question, Desk desk) {
        return desk.commands().find(question.split("\\s+", 2)[0]).isPresent();
    }
}

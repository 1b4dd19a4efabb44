package org.rapporteur.briefing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Option;
import org.rapporteur.chat.Request;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Filling;
import org.rapporteur.language.NameSpelling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** The commands of this room, in the order of the menu. */
public final class Briefing {

    private Briefing() {}

    /** Commands that read the record as it was known on the day of the request. */
    public static List<Command> commands(FactBook book) {
        var names = new Names(book);
        return List.of(
                Command.with("delegation", names.ofParties("country"), reading(book, Delegation::of)),
                Command.with("leader", names.ofParties("country").notRequired(), reading(book, Leader::of)),
                Command.alone("members", reading(book, Members::all)),
                Command.with("who", names.ofPeople("person"), reading(book, Who::is)),
                new Command(
                        "side",
                        List.of(
                                names.ofPeople("person"),
                                names.ofParties("country").notRequired()),
                        reading(book, Side::of)),
                Command.alone("venue", reading(book, Talks::venue)),
                Command.alone("dates", reading(book, Talks::dates)),
                Command.alone("rounds", reading(book, Talks::rounds)),
                Command.alone("issues", reading(book, Issues::all)),
                Command.with("issue", names.ofIssues("name"), reading(book, Issues::one)),
                Command.alone("figures", reading(book, Figures::all)),
                Command.with("quotes", names.ofPeople("person").notRequired(), reading(book, Quotes::of)),
                Command.with("anniversary", new Option("day", false, Option.free()), reading(book, Anniversary::next)),
                Command.alone("outlook", reading(book, Talks::outlook)),
                Command.with("gaps", new Option("gap", false, Option.free()), reading(book, Gaps::of)),
                Command.alone("brief", reading(book, Brief::all)),
                Command.alone("source", reading(book, Sources::all)),
                Command.alone("about", reading(book, Sources::about)));
    }

    /** What a spelling comes to: the family names of the record over which usage differs, written in it. */
    public static Function<NameSpelling, String> exampleNames(FactBook book) {
        return spelling -> book.inForce().entities().people().stream()
                .filter(person -> !person.spelled().isEmpty())
                .flatMap(person -> person.familyNameInEnglish(spelling).stream())
                .collect(Collectors.joining(", "));
    }

    /** A command's answer from the snapshot of the request's day, with its sources named, in the guest's spelling. */
    static Function<Request, Reply> reading(FactBook book, Function<Aloud, Reply> answer) {
        return request -> {
            var facts = book.knownOn(request.today());
            return facts.newestSource().isEmpty()
                    ? nothingYet(book, request)
                    : new Respelling(facts, request.guest())
                            .of(new Provenance(facts, request).under(answer.apply(new Aloud(facts, request))));
        };
    }

    private static Reply nothingYet(FactBook book, Request request) {
        var line = book.inForce()
                .firstRecorded()
                .map(day -> request.say("record.nothing-before", Filling.day("date", day)))
                .orElseGet(() -> request.say("record.empty"));
        return Reply.of(Status.UNKNOWN, new Block.Paragraph(line));
    }
}

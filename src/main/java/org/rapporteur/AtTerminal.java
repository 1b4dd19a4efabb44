package org.rapporteur;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Fault;
import org.rapporteur.archive.Reading;
import org.rapporteur.archive.Watch;
import org.rapporteur.console.Ask;
import org.rapporteur.console.Chat;
import org.rapporteur.console.Errand;
import org.rapporteur.console.Posts;
import org.rapporteur.console.Seat;
import org.rapporteur.fact.FactBook;
import org.rapporteur.fact.Facts;
import org.rapporteur.language.Phrases;
import org.rapporteur.question.Dictionaries;

/** What somebody does at a terminal, and a program that reads and writes as one does. Each gives the exit code. */
record AtTerminal(InputStream in, PrintStream out, PrintStream err, InstantSource clock) {

    /** What a rehearsal types: a command, completed with the tabulator, and a farewell. */
    private static final String KEYS = "/ven\t\r/quit\r";

    /** A chat, or answers line by line where nobody can chat. */
    int converse(Settings settings) {
        return Chat.isPossible() ? chat(settings) : listen(settings);
    }

    private int listen(Settings settings) {
        return sit(settings, Dictionaries.loading(), Posts.on(out), sitting -> {
            try (var _ = sitting.posting()) {
                Ask.transcript(sitting.conversation(), out).lines(in);
            }
        });
    }

    int answer(Errand.Ask ask, Settings settings) {
        var isCommand = ask.line().filter(line -> line.strip().startsWith("/")).isPresent();
        Supplier<Dictionaries> dictionaries = isCommand ? Dictionaries::new : Dictionaries.loading();
        return sit(
                settings,
                dictionaries,
                Posts.on(ask.json() ? err : out),
                sitting -> Ask.of(ask, sitting.conversation(), out).answer(ask.line(), in));
    }

    /** Goes through all that a start may need; the record is read from its files, and then from the copy that this makes. */
    int rehearse(Settings settings) {
        var _ = settings.archive().read();
        return sit(settings, Dictionaries.loading(), Posts.on(err), sitting -> {
            var conversation = sitting.conversation();
            Ask.json(conversation, out).lines(in);
            try (var seat = Seat.typedBy(new ByteArrayInputStream(KEYS.getBytes(StandardCharsets.UTF_8)))) {
                seat.chat(conversation).run();
            }
        });
    }

    private int sit(Settings settings, Supplier<Dictionaries> dictionaries, Posts posts, Consumer<Sitting> errand) {
        return read(settings.archive(), facts -> {
            var desks = new Desks(new FactBook(facts), dictionaries, new Phrases());
            errand.accept(Sitting.begin(desks, settings, () -> Optional.of(posts), clock));
        });
    }

    /** The watch is made before the first reading, so that no edit falls between the two. */
    private int chat(Settings settings) {
        var archive = settings.archive();
        var opened = new CompletableFuture<OpenChat>();
        var watch = new Watch(
                archive,
                facts -> opened.join().renew(facts),
                faults -> opened.join().keep(faults));
        try (var seat = Seat.here()) {
            return read(archive, facts -> {
                var book = new FactBook(facts);
                var desks = new Desks(book, Dictionaries.loading(), new Phrases());
                var sitting = Sitting.begin(
                        desks,
                        settings,
                        () -> Optional.ofNullable(opened.getNow(null))
                                .map(open -> open.chat().posts()),
                        clock);
                var chat = seat.chat(sitting.conversation());
                opened.complete(new OpenChat(book, chat));
                try (var _ = watch.looking();
                        var _ = sitting.posting()) {
                    chat.run();
                }
            });
        }
    }

    private int read(Archive archive, Consumer<Facts> then) {
        return switch (archive.read()) {
            case Reading.Good(var facts, var _) -> {
                then.accept(facts);
                yield ExitCode.WELL;
            }
            case Reading.Bad(var faults) -> ExitCode.tell(faults, err, ExitCode.FAULTY);
        };
    }

    /** A chat that is told of edits: a good one is in force at once, a faulty one leaves the record as it was. */
    private record OpenChat(FactBook book, Chat chat) {

        void renew(Facts facts) {
            book.replace(facts);
            chat.announce("console.reread", List.of());
        }

        void keep(List<Fault> faults) {
            chat.announce("console.faulty", faults);
        }
    }
}

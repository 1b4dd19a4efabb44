package org.rapporteur;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Fault;
import org.rapporteur.archive.Reading;
import org.rapporteur.archive.Watch;
import org.rapporteur.briefing.AsOf;
import org.rapporteur.briefing.Briefing;
import org.rapporteur.briefing.FreeQuestion;
import org.rapporteur.briefing.House;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.console.Ask;
import org.rapporteur.console.Chat;
import org.rapporteur.console.CommandLineReader;
import org.rapporteur.console.Conversation;
import org.rapporteur.console.Errand;
import org.rapporteur.console.Given;
import org.rapporteur.console.SessionBook;
import org.rapporteur.console.Surroundings;
import org.rapporteur.fact.FactBook;
import org.rapporteur.fact.Facts;
import org.rapporteur.language.Phrases;
import org.rapporteur.preference.Lasting;
import org.rapporteur.preference.PreferenceCommands;
import org.rapporteur.question.Dictionaries;
import org.rapporteur.question.Questions;

/** The command line and the wiring: the only file that sees every room. */
public final class Main {

    private static final int WELL = 0;
    private static final int FAULTY = 1;
    private static final int MISUSED = 2;

    private static final int MILLISECONDS_BETWEEN_LOOKS = 500;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Main(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String... arguments) {
        System.exit(new Main(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(arguments));
    }

    /** UTF-8 whatever the locale: question marks in place of Cyrillic answer nobody. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    int run(String... arguments) {
        var version = Main.class.getPackage().getImplementationVersion();
        return switch (new CommandLineReader(version, out, err).read(arguments)) {
            case Errand.Chat(var given) ->
                set(given, settings -> Chat.isPossible() ? chat(settings) : listen(settings));
            case Errand.Ask ask -> set(ask.given(), settings -> answer(ask, settings));
            case Errand.CheckFacts(var given, var directory) ->
                set(given, settings -> check(directory.map(Path::of).orElse(settings.facts())));
            case Errand.Settled(var exitCode) -> exitCode;
        };
    }

    private int set(Given given, ToIntFunction<Settings> errand) {
        return switch (Settings.read(given, new Surroundings(System.getenv(), ZoneId.systemDefault()))) {
            case Settings.Reading.Good(var settings) -> errand.applyAsInt(settings);
            case Settings.Reading.Bad(var faults) -> tell(faults, err, MISUSED);
        };
    }

    private int listen(Settings settings) {
        return converse(
                settings,
                loading(),
                conversation -> Ask.transcript(conversation, out).lines(in));
    }

    private int answer(Errand.Ask ask, Settings settings) {
        var isCommand = ask.line().filter(line -> line.strip().startsWith("/")).isPresent();
        Supplier<Dictionaries> dictionaries = isCommand ? Dictionaries::new : loading();
        return converse(
                settings,
                dictionaries,
                conversation -> Ask.of(ask, conversation, out).answer(ask.line(), in));
    }

    private int converse(Settings settings, Supplier<Dictionaries> dictionaries, Consumer<Conversation> errand) {
        return read(
                new Archive(settings.facts()),
                facts -> errand.accept(conversation(new FactBook(facts), dictionaries, settings)));
    }

    /** Loaded beside the start; only the first question waits for them. A lone command can do without. */
    private static Supplier<Dictionaries> loading() {
        return CompletableFuture.supplyAsync(Dictionaries::new, Thread::startVirtualThread)::join;
    }

    private int read(Archive archive, Consumer<Facts> then) {
        return switch (archive.read()) {
            case Reading.Good(var facts, var _) -> {
                then.accept(facts);
                yield WELL;
            }
            case Reading.Bad(var faults) -> tell(faults, err, FAULTY);
        };
    }

    private int check(Path directory) {
        return switch (new Archive(directory).read()) {
            case Reading.Good(var _, var tally) -> tell(List.of(counted(tally)), out, WELL);
            case Reading.Bad(var faults) -> tell(faults, out, FAULTY);
        };
    }

    private static String counted(Reading.Tally tally) {
        return "No faults. Files: %d, sources: %d, facts: %d, gaps: %d."
                .formatted(tally.files(), tally.sources(), tally.facts(), tally.gaps());
    }

    private static int tell(List<?> lines, PrintStream stream, int exitCode) {
        lines.forEach(stream::println);
        return exitCode;
    }

    /** The watch is made before the first reading, so that no edit falls between the two. */
    private int chat(Settings settings) {
        var archive = new Archive(settings.facts());
        var opened = new CompletableFuture<OpenChat>();
        var watch = new Watch(
                archive,
                facts -> opened.join().renew(facts),
                faults -> opened.join().keep(faults));
        return read(archive, facts -> {
            var book = new FactBook(facts);
            try (var chat = Chat.open(conversation(book, loading(), settings));
                    var clock = Executors.newSingleThreadScheduledExecutor(
                            Thread.ofVirtual().factory())) {
                opened.complete(new OpenChat(book, chat));
                var looking =
                        clock.scheduleWithFixedDelay(watch::look, 0, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                chat.run();
                looking.cancel(false);
            }
        });
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

    private static Conversation conversation(FactBook book, Supplier<Dictionaries> dictionaries, Settings settings) {
        var phrases = new Phrases();
        var preferences = new SessionBook();
        var desk = desk(book, dictionaries, phrases, preferences, Lasting.UNTIL_LEAVING);
        return Conversation.begin(desk, phrases, settings.console(), InstantSource.system(), preferences);
    }

    /** What {@code /asof} asks does not know {@code /asof}, so that it cannot be asked about itself. */
    static Desk desk(
            FactBook book,
            Supplier<Dictionaries> dictionaries,
            Phrases phrases,
            PreferenceBook preferences,
            Lasting lasting) {
        var interpreter = new Questions(book, dictionaries);
        var reading = Briefing.commands(book);
        var inner = new Desk(new Commands(reading, phrases), interpreter, phrases);
        var listed = Stream.of(
                        reading,
                        List.of(AsOf.command(inner), FreeQuestion.command(inner)),
                        PreferenceCommands.commands(preferences, phrases, Briefing.exampleNames(book), lasting))
                .flatMap(List::stream)
                .toList();
        var all =
                Stream.concat(listed.stream(), House.commands(listed).stream()).toList();
        return new Desk(new Commands(all, phrases), interpreter, phrases);
    }
}

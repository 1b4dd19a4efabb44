package org.rapporteur;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Fault;
import org.rapporteur.archive.Reading;
import org.rapporteur.archive.Watch;
import org.rapporteur.console.Ask;
import org.rapporteur.console.Chat;
import org.rapporteur.console.CommandLineReader;
import org.rapporteur.console.Errand;
import org.rapporteur.console.Given;
import org.rapporteur.console.Posts;
import org.rapporteur.console.Seat;
import org.rapporteur.console.Surroundings;
import org.rapporteur.fact.FactBook;
import org.rapporteur.fact.Facts;
import org.rapporteur.language.Phrases;
import org.rapporteur.question.Dictionaries;

/** The command line, and the wiring of the desk and the terminal. */
public final class Main {

    static final int WELL = 0;
    static final int FAULTY = 1;
    static final int MISUSED = 2;

    private static final int MILLISECONDS_BETWEEN_LOOKS = 500;

    /** What a rehearsal types: a command, completed with the tabulator, and a farewell. */
    private static final String KEYS = "/ven\t\r/quit\r";

    private final Map<String, String> environment;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Main(Map<String, String> environment, InputStream in, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String... arguments) {
        var main = new Main(System.getenv(), System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(main.run(arguments));
    }

    /** UTF-8 whatever the locale: question marks in place of Cyrillic answer nobody. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    int run(String... arguments) {
        var version = Main.class.getPackage().getImplementationVersion();
        var inspection = new Inspection(surroundings(), out, err, InstantSource.system());
        return switch (new CommandLineReader(version, out, err).read(arguments)) {
            case Errand.Chat(var given) ->
                set(given, settings -> Chat.isPossible() ? chat(settings) : listen(settings));
            case Errand.Ask ask -> set(ask.given(), settings -> answer(ask, settings));
            case Errand.CheckFacts(var given, var directory) ->
                set(given, settings -> inspection.facts(directory.map(Path::of).orElse(settings.facts())));
            case Errand.Run(var given) -> run(Settings.onPlatforms(given, surroundings()));
            case Errand.CheckConfig(var given) -> inspection.settings(Settings.onPlatforms(given, surroundings()));
            case Errand.ShowConfig _ -> inspection.configuration();
            case Errand.Reminders(var given, var next) ->
                set(Settings.onPlatforms(given, surroundings()), settings -> inspection.reminders(settings, next));
            case Errand.Rehearse(var given) -> set(given, this::rehearse);
            case Errand.Settled(var exitCode) -> exitCode;
        };
    }

    private int run(Settings.Reading reading) {
        return set(reading, settings -> {
            settings.log().choose();
            return new Running(InstantSource.system(), err).run(settings);
        });
    }

    private Surroundings surroundings() {
        return new Surroundings(environment, ZoneId.systemDefault());
    }

    private int set(Given given, ToIntFunction<Settings> errand) {
        return set(Settings.atTerminal(given, surroundings()), errand);
    }

    private int set(Settings.Reading reading, ToIntFunction<Settings> errand) {
        return switch (reading) {
            case Settings.Reading.Good(var settings) -> errand.applyAsInt(settings);
            case Settings.Reading.Bad(var faults) -> tell(faults, err, MISUSED);
        };
    }

    private int listen(Settings settings) {
        return sit(settings, loading(), Posts.on(out), sitting -> {
            try (var _ = sitting.posting()) {
                Ask.transcript(sitting.conversation(), out).lines(in);
            }
        });
    }

    private int answer(Errand.Ask ask, Settings settings) {
        var isCommand = ask.line().filter(line -> line.strip().startsWith("/")).isPresent();
        Supplier<Dictionaries> dictionaries = isCommand ? Dictionaries::new : loading();
        return sit(
                settings,
                dictionaries,
                Posts.on(ask.json() ? err : out),
                sitting -> Ask.of(ask, sitting.conversation(), out).answer(ask.line(), in));
    }

    private int rehearse(Settings settings) {
        return sit(settings, loading(), Posts.on(err), sitting -> {
            var conversation = sitting.conversation();
            Ask.json(conversation, out).lines(in);
            try (var seat = Seat.typedBy(new ByteArrayInputStream(KEYS.getBytes(StandardCharsets.UTF_8)))) {
                seat.chat(conversation).run();
            }
            new Rehearsing(conversation.desk(), conversation.phrases(), InstantSource.system()).perform();
        });
    }

    private int sit(Settings settings, Supplier<Dictionaries> dictionaries, Posts posts, Consumer<Sitting> errand) {
        return read(new Archive(settings.facts()), facts -> {
            var desks = new Desks(new FactBook(facts), dictionaries, new Phrases());
            errand.accept(Sitting.begin(desks, settings, () -> Optional.of(posts), InstantSource.system()));
        });
    }

    /** Loaded beside the start; only the first question waits for them. A lone command can do without. */
    static Supplier<Dictionaries> loading() {
        return CompletableFuture.supplyAsync(Dictionaries::new, Thread::startVirtualThread)::join;
    }

    /** Loaded at the first question; until then a process may have better to do. */
    static Supplier<Dictionaries> loadingOnDemand() {
        var loaded = new CompletableFuture<Dictionaries>();
        var loading = new FutureTask<>(() -> loaded.completeAsync(Dictionaries::new, Runnable::run));
        return () -> {
            loading.run();
            return loaded.join();
        };
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

    static int tell(List<?> lines, PrintStream stream, int exitCode) {
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
        try (var seat = Seat.here()) {
            return read(archive, facts -> {
                var book = new FactBook(facts);
                var desks = new Desks(book, loading(), new Phrases());
                var sitting = Sitting.begin(
                        desks,
                        settings,
                        () -> Optional.ofNullable(opened.getNow(null))
                                .map(open -> open.chat().posts()),
                        InstantSource.system());
                var chat = seat.chat(sitting.conversation());
                opened.complete(new OpenChat(book, chat));
                try (var _ = looking(watch);
                        var _ = sitting.posting()) {
                    chat.run();
                }
            });
        }
    }

    /** Looks at the record every now and then, until it is closed. */
    static ExecutorService looking(Watch watch) {
        var clock =
                Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
        var _ = clock.scheduleWithFixedDelay(watch::look, 0, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        return clock;
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

package org.rapporteur;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.rapporteur.console.CommandLineReader;
import org.rapporteur.console.Errand;
import org.rapporteur.console.Given;
import org.rapporteur.console.Surroundings;
import org.slf4j.LoggerFactory;

/** The command line: what is to be done, and who does it. */
public final class Main {

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
        Thread.setDefaultUncaughtExceptionHandler(
                new LastWord(words -> LoggerFactory.getLogger(Main.class).error("{}", words)));
        var main = new Main(System.getenv(), System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(main.run(arguments));
    }

    /** UTF-8 whatever the locale: question marks in place of Cyrillic answer nobody. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    int run(String... arguments) {
        var version = Main.class.getPackage().getImplementationVersion();
        var clock = InstantSource.system();
        var terminal = new AtTerminal(in, out, err, clock);
        var inspection = new Inspection(surroundings(), out, err, clock);
        return switch (new CommandLineReader(version, out, err).read(arguments)) {
            case Errand.Chat(var given) -> set(given, terminal::converse);
            case Errand.Ask ask -> set(ask.given(), settings -> terminal.answer(ask, settings));
            case Errand.CheckFacts(var given, var directory) ->
                set(given, settings -> inspection.facts(directory.map(Path::of).orElse(settings.facts())));
            case Errand.Run(var given) -> run(Settings.onPlatforms(given, surroundings()));
            case Errand.CheckConfig(var given) -> inspection.settings(Settings.onPlatforms(given, surroundings()));
            case Errand.ShowConfig _ -> inspection.configuration();
            case Errand.Reminders(var given, var next) ->
                set(Settings.onPlatforms(given, surroundings()), settings -> inspection.reminders(settings, next));
            case Errand.Rehearse(var given) -> set(given, terminal::rehearse);
            case Errand.RehearseRun(var given, var stage) ->
                set(given, settings -> new Rehearsing(Path.of(stage), clock, err).perform(settings));
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
            case Settings.Reading.Bad(var faults) -> ExitCode.tell(faults, err, ExitCode.MISUSED);
        };
    }
}

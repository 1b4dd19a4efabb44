package org.rapporteur.console;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads the command line as an errand. Help, the version and faults of usage are printed at once. */
public final class CommandLineReader {

    private static final int FAULT_OF_USAGE = 2;
    private static final String STANDARD_INPUT = "-";
    private static final String RUN = "run";
    private static final String CONFIG = "config";

    private final @Nullable String version;
    private final PrintStream out;
    private final PrintWriter err;

    public CommandLineReader(@Nullable String version, PrintStream out, PrintStream err) {
        this.version = version;
        this.out = out;
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** The commonest lines are read without picocli: its classes are too old for the AOT cache. */
    public Errand read(String... arguments) {
        if (arguments.length == 0) {
            return new Errand.Chat(Given.nothing());
        }
        return arguments.length == 1 && arguments[0].equals(RUN) ? new Errand.Run(Given.nothing()) : parse(arguments);
    }

    private Errand parse(String... arguments) {
        try {
            var read = commandLine().parseArgs(arguments);
            var printed = CommandLine.executeHelpRequest(read);
            return printed == null
                    ? errand(read.asCommandLineList().getLast(), given(read))
                    : new Errand.Settled(printed);
        } catch (ParameterException fault) {
            return settle(fault);
        }
    }

    /** No files for @arguments: @everyone is a word. No colours: they would be drawn where they are not welcome. */
    private CommandLine commandLine() {
        return new CommandLine(CommandLineShape.rapporteur(version))
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(err);
    }

    /** What holds for every errand may stand before its name or after it. */
    private static Given given(ParseResult read) {
        return new Given(option("--lang", read), option("--zone", read), option("--at", read), option("--facts", read));
    }

    private static Optional<String> option(String name, ParseResult read) {
        var here = Optional.ofNullable(read.matchedOptionValue(name, (String) null));
        return read.hasSubcommand() ? option(name, read.subcommand()).or(() -> here) : here;
    }

    private static Errand errand(CommandLine innermost, Given given) {
        var read = innermost.getParseResult();
        return switch (innermost.getCommandName()) {
            case "ask" -> new Errand.Ask(given, asked(read), read.hasMatchedOption("--json"));
            case RUN -> new Errand.Run(given);
            case "check" ->
                isOf(CONFIG, innermost)
                        ? new Errand.CheckConfig(given)
                        : new Errand.CheckFacts(given, words(read).stream().findFirst());
            case "show" -> new Errand.ShowConfig(given);
            case "list" -> new Errand.Reminders(given, false);
            case "next" -> new Errand.Reminders(given, true);
            case "reminders" ->
                throw new ParameterException(
                        innermost, "Which reminders? Write: rapporteur reminders list, or: rapporteur reminders next");
            case "rehearse" -> new Errand.Rehearse(given);
            case "rehearse-run" -> new Errand.RehearseRun(given, words(read).getFirst());
            case "facts" ->
                throw new ParameterException(innermost, "What about the facts? Write: rapporteur facts check");
            case CONFIG ->
                throw new ParameterException(
                        innermost, "What about the settings? Write: rapporteur config check, or show");
            default -> new Errand.Chat(given);
        };
    }

    private static boolean isOf(String parent, CommandLine command) {
        return command.getParent() != null
                && command.getParent().getCommandName().equals(parent);
    }

    /** The line, as if typed into a chat; empty when the lines come by the standard input. */
    private static Optional<String> asked(ParseResult read) {
        var words = words(read);
        return words.equals(List.of(STANDARD_INPUT)) ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private static List<String> words(ParseResult read) {
        return read.matchedPositionalValue(0, List.<String>of());
    }

    private Errand settle(ParameterException fault) {
        var command = fault.getCommandLine();
        err.println(fault.getMessage());
        err.println("What may stand here: " + command.getCommandSpec().qualifiedName() + " --help");
        return new Errand.Settled(FAULT_OF_USAGE);
    }
}

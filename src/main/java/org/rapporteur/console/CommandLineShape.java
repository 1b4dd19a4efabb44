package org.rapporteur.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** What may stand on the command line. Described by hand, since annotations would have to be searched for at every start. */
final class CommandLineShape {

    private CommandLineShape() {}

    static CommandSpec rapporteur(@Nullable String version) {
        var spec = command(
                "rapporteur",
                "Answers questions about the Russia-Ukraine peace talks from a written record. Without a command it"
                        + " opens a chat.");
        spec.version("rapporteur " + (version == null ? "(unpackaged)" : version));
        spec.addOption(helpOption()).addOption(versionOption());
        everywhere().forEach(spec::addOption);
        return spec.addSubcommand("ask", ask())
                .addSubcommand("run", run())
                .addSubcommand("facts", facts())
                .addSubcommand("config", config())
                .addSubcommand("reminders", reminders())
                .addSubcommand("rehearse", rehearse())
                .addSubcommand("rehearse-run", rehearseRun());
    }

    private static CommandSpec reminders() {
        return command("reminders", "Tells which reminders are set up: what is due when, where, and in what state.")
                .addSubcommand("list", command("list", "All of them, the next to be posted first."))
                .addSubcommand("next", command("next", "The twenty that come next."));
    }

    private static CommandSpec ask() {
        return command("ask", "Answers one line, exactly as if it were typed into a chat.")
                .addOption(OptionSpec.builder("--json")
                        .type(boolean.class)
                        .description("Print one JSON object for each line.")
                        .build())
                .addPositional(words("0..*", "LINE", "The line; - reads lines from the standard input.")
                        .required(true)
                        .arity("1..*")
                        .build());
    }

    private static CommandSpec run() {
        return command(
                "run",
                "Answers on Telegram and Discord, and posts reminders, until it is stopped. TELEGRAM_TOKEN and"
                        + " DISCORD_TOKEN, or the files that TELEGRAM_TOKEN_FILE and DISCORD_TOKEN_FILE name, hold the"
                        + " bot's tokens; without any, it tells how to get one.");
    }

    private static CommandSpec facts() {
        return command("facts", "Looks after the record.").addSubcommand("check", check());
    }

    private static CommandSpec check() {
        return command("check", "Tells every fault of a record, each with its place and its remedy.")
                .addPositional(words("0", "DIR", "The directory to check; by default the one that answers come from.")
                        .arity("0..1")
                        .build());
    }

    private static CommandSpec config() {
        return command("config", "Looks after the settings for platforms.")
                .addSubcommand("check", command("check", "Tells every fault of the settings, each with its remedy."))
                .addSubcommand("show", command("show", "Tells what is set, and where. Secrets are not shown."));
    }

    /** For the launcher, like {@link #rehearseRun}; nobody else needs to know. */
    private static CommandSpec rehearse() {
        return hidden(
                command("rehearse", "Does once what starts do: lines of the standard input as JSON, then in a chat."));
    }

    private static CommandSpec rehearseRun() {
        return hidden(command("rehearse-run", "Does once what a run does, on platforms of its own.")
                .addPositional(words("0", "DIR", "The directory for what is there from one start to the next.")
                        .required(true)
                        .arity("1")
                        .build()));
    }

    private static CommandSpec hidden(CommandSpec spec) {
        spec.usageMessage().hidden(true);
        return spec;
    }

    private static List<OptionSpec> everywhere() {
        return List.of(
                inherited("--lang", "en|uk|ru", "Answer in this language; otherwise in that of the question."),
                inherited("--zone", "ZONE", "The time zone that decides which day it is, such as Europe/Kyiv."),
                inherited(
                        "--at",
                        "INSTANT",
                        "Answer as at that moment: 2026-02-17, 2026-02-17T09:30 or 2026-02-17T09:30:00Z."),
                inherited("--facts", "DIR", "The directory of the record."));
    }

    private static CommandSpec command(String name, String description) {
        var spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description);
        return spec;
    }

    private static PositionalParamSpec.Builder words(String index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description);
    }

    private static OptionSpec inherited(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .scopeType(ScopeType.INHERIT)
                .description(description)
                .build();
    }

    private static OptionSpec helpOption() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT)
                .description("Print this help.")
                .build();
    }

    private static OptionSpec versionOption() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .scopeType(ScopeType.INHERIT)
                .description("Print the version.")
                .build();
    }
}

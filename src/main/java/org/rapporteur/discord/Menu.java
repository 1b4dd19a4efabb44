package org.rapporteur.discord;

import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Option;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;

/**
 * The commands as Discord shows them: for everybody, in servers and in direct messages, whether a server or a person has
 * installed the bot. Those that concern servers are there once more, for who manages one.
 */
record Menu(List<Command> commands, Phrases phrases) {

    private static final DefaultMemberPermissions MANAGERS =
            DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER);

    /** In Discord's order: slash commands first. */
    List<CommandData> entries() {
        var forServers = commands.stream()
                .filter(command -> Scope.concernsServers(command.name()))
                .map(this::forServer);
        return Stream.of(commands.stream().map(this::forEverybody), forServers, Stream.of(facts()))
                .flatMap(entries -> entries)
                .toList();
    }

    private CommandData forEverybody(Command command) {
        return everywhere(
                Subcommands.make(command.name())
                        ? withSubcommands(command)
                        : slash(command, command.name(), "command." + command.name()));
    }

    private CommandData forServer(Command command) {
        return slash(command, Scope.ofServer(command.name()), "discord.server." + command.name())
                .setContexts(InteractionContextType.GUILD)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                .setDefaultPermissions(MANAGERS);
    }

    private SlashCommandData slash(Command command, String name, String phrase) {
        var localized = new Localized(phrases);
        return Commands.slash(name, localized.description(phrase + ".summary"))
                .setNameLocalizations(localized.names(phrase))
                .setDescriptionLocalizations(localized.descriptions(phrase + ".summary"))
                .addOptions(command.options().stream().map(this::option).toList());
    }

    private SlashCommandData withSubcommands(Command command) {
        var localized = new Localized(phrases);
        var phrase = "command." + command.name();
        return Commands.slash(command.name(), localized.description(phrase + ".summary"))
                .setNameLocalizations(localized.names(phrase))
                .setDescriptionLocalizations(localized.descriptions(phrase + ".summary"))
                .addSubcommands(new Subcommands(phrases).all());
    }

    private CommandData facts() {
        var localized = new Localized(phrases);
        return everywhere(Commands.message(localized.name("discord.facts"))
                .setNameLocalizations(localized.names("discord.facts")));
    }

    private static CommandData everywhere(CommandData entry) {
        return entry.setContexts(InteractionContextType.ALL).setIntegrationTypes(IntegrationType.ALL);
    }

    private OptionData option(Option option) {
        var localized = new Localized(phrases);
        var name = "option." + option.name();
        return new OptionData(OptionType.STRING, option.name(), localized.description(asked(name)))
                .setNameLocalizations(localized.names(name))
                .setDescriptionLocalizations(localized.descriptions(asked(name)))
                .setRequired(option.required())
                .setAutoComplete(isListed(option));
    }

    /** Some questions back explain more than fits here. */
    private String asked(String name) {
        var here = "discord." + name;
        return phrases.in(Language.ENGLISH).knows(here) ? here : name + ".ask";
    }

    private static boolean isListed(Option option) {
        return !option.values().fitting("", Language.ENGLISH).isEmpty();
    }
}

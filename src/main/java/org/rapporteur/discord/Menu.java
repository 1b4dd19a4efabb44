package org.rapporteur.discord;

import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Option;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;

/**
 * The commands as Discord shows them: for everybody, in servers and in direct messages, whether a server or a person has
 * installed the bot.
 */
record Menu(List<Command> commands, Phrases phrases) {

    /** In Discord's order: slash commands first. */
    List<CommandData> entries() {
        return Stream.concat(commands.stream().map(this::slash), Stream.of(facts()))
                .map(entry -> entry.setContexts(InteractionContextType.ALL).setIntegrationTypes(IntegrationType.ALL))
                .toList();
    }

    private CommandData slash(Command command) {
        var localized = new Localized(phrases);
        var name = "command." + command.name();
        var entry = Commands.slash(command.name(), localized.description(name + ".summary"))
                .setNameLocalizations(localized.names(name))
                .setDescriptionLocalizations(localized.descriptions(name + ".summary"))
                .addOptions(command.options().stream().map(this::option).toList());
        return Scope.isOf(command.name()) ? entry.addOptions(new Scope(phrases).option()) : entry;
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

    private CommandData facts() {
        var localized = new Localized(phrases);
        return Commands.message(localized.name("discord.facts")).setNameLocalizations(localized.names("discord.facts"));
    }
}

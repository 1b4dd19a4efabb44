package org.rapporteur.discord;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Option;
import org.rapporteur.chat.Standing;
import org.rapporteur.language.Language;

/** From a command, a button or what is being typed to what was asked. */
record Hearing(Commands commands, Servers servers) {

    /** What a line of {@code /remind} has before the id of another channel. */
    private static final String TO = "to";

    Heard hear(SlashCommandInteractionEvent event) {
        var scope = Scope.of(event.getName());
        return new Heard.Line(line(scope.command(), event), scope.forServer(), asker(event), place(event));
    }

    private String line(String command, CommandInteractionPayload event) {
        return event.getSubcommandName() == null
                ? lineOfOptions(command, event)
                : "/" + command + " " + event.getSubcommandName() + values(event.getOptions().stream());
    }

    /** The values in the order in which the desk wants them, whatever the order in which they were filled in. */
    private String lineOfOptions(String command, CommandInteractionPayload event) {
        var values = commands.find(command).stream()
                .flatMap(found -> found.options().stream())
                .map(Option::name)
                .flatMap(name -> Optional.ofNullable(event.getOption(name)).stream());
        return "/" + command + values(values);
    }

    private static String values(Stream<OptionMapping> options) {
        return options.map(Hearing::value).map(value -> " " + value.strip()).collect(Collectors.joining());
    }

    /** A channel comes as its id, and the desk knows one by the word before it. */
    private static String value(OptionMapping option) {
        return option.getType() == OptionType.CHANNEL
                ? TO + option.getAsString()
                : Markup.without(option.getAsString());
    }

    Heard hear(CommandAutoCompleteInteractionEvent event) {
        var focused = event.getFocusedOption();
        var command = Scope.of(event.getName()).command();
        return new Heard.Typing(command, focused.getName(), focused.getValue(), asker(event), place(event));
    }

    /** In its direct messages, nobody but the person and the bot sees anything. */
    Heard hear(ButtonInteractionEvent event) {
        var place = place(event);
        return new Heard.Press(
                event.getComponentId(),
                event.getMessageId(),
                event.getMessage().isEphemeral() || place instanceof Place.Direct,
                asker(event),
                place);
    }

    Heard hear(MessageContextInteractionEvent event) {
        return new Heard.Quoted(Markup.without(event.getTarget().getContentRaw()), asker(event), place(event));
    }

    private static Asker asker(Interaction event) {
        return new Asker(new UserId(event.getUser().getIdLong()), language(event.getUserLocale()));
    }

    private Place place(Interaction event) {
        var guild = event.getGuild();
        var channel = new ChannelId(event.getChannelIdLong());
        if (guild == null) {
            return event.getContext() == InteractionContextType.BOT_DM
                    ? new Place.Direct(channel)
                    : new Place.Visit(Optional.empty());
        }
        var server = new ServerId(guild.getIdLong());
        return servers.hold(server)
                ? new Place.Server(server, channel, language(guild.getLocale()), permission(event))
                : new Place.Visit(language(guild.getLocale()));
    }

    private static Standing.Permission permission(Interaction event) {
        var member = event.getMember();
        if (member == null) {
            return Standing.Permission.UNCLEAR;
        }
        return member.hasPermission(event.getGuildChannel(), Permission.MANAGE_SERVER)
                ? Standing.Permission.GRANTED
                : Standing.Permission.DENIED;
    }

    private static Optional<Language> language(DiscordLocale locale) {
        return Language.of(locale.getLocale());
    }
}

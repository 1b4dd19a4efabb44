package org.rapporteur.discord;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.jspecify.annotations.Nullable;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Option;
import org.rapporteur.chat.Standing;
import org.rapporteur.language.Language;

/**
 * From an event to what was asked. In a server only what mentions the bot is heard; everything in its direct messages is. What
 * bots write is never answered.
 */
record Hearing(Commands commands) {

    Heard hear(SlashCommandInteractionEvent event) {
        return new Heard.Line(line(event), Scope.isServer(event), asker(event), place(event));
    }

    /** The values in the order in which the desk wants them, whatever the order in which they were filled in. */
    private String line(CommandInteractionPayload event) {
        var values = commands.find(event.getName()).stream()
                .flatMap(command -> command.options().stream())
                .map(Option::name)
                .flatMap(name -> Optional.ofNullable(event.getOption(name)).stream())
                .map(OptionMapping::getAsString);
        return "/" + event.getName() + values.map(value -> " " + value.strip()).collect(Collectors.joining());
    }

    Heard hear(CommandAutoCompleteInteractionEvent event) {
        var focused = event.getFocusedOption();
        return new Heard.Typing(event.getName(), focused.getName(), focused.getValue(), asker(event), place(event));
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
        return new Heard.Quoted(event.getTarget().getContentRaw(), asker(event), place(event));
    }

    Heard hear(MessageReceivedEvent event) {
        var author = event.getAuthor();
        var isByAPerson = !author.isBot() && !author.isSystem() && !event.isWebhookMessage();
        return isByAPerson && isWritten(event.getMessage().getType()) ? spoken(event) : new Heard.Nothing();
    }

    /** Somebody's own words, and not the notice that somebody joined or pinned something. */
    private static boolean isWritten(MessageType type) {
        return type == MessageType.DEFAULT || type == MessageType.INLINE_REPLY;
    }

    /** Without the privileged intent, Discord hands over the text of those messages only that are meant for the bot. */
    private static Heard spoken(MessageReceivedEvent event) {
        var mention = Pattern.compile("<@!?" + event.getJDA().getSelfUser().getId() + ">");
        var text = event.getMessage().getContentRaw();
        if (event.isFromGuild() && !mention.matcher(text).find()) {
            return new Heard.Nothing();
        }
        var channel = new ChannelId(event.getChannel().getIdLong());
        return new Heard.Spoken(
                mention.matcher(text).replaceAll(" ").strip(),
                event.getMessageId(),
                channel,
                new Asker(new UserId(event.getAuthor().getIdLong()), Optional.empty()),
                event.isFromGuild() ? server(event.getGuild(), channel, event.getMember()) : new Place.Direct(channel));
    }

    private static Asker asker(Interaction event) {
        return new Asker(new UserId(event.getUser().getIdLong()), language(event.getUserLocale()));
    }

    private static Place place(Interaction event) {
        var guild = event.getGuild();
        var channel = new ChannelId(event.getChannelIdLong());
        if (guild == null) {
            return event.getContext() == InteractionContextType.BOT_DM
                    ? new Place.Direct(channel)
                    : new Place.Visit(Optional.empty());
        }
        return guild.isDetached()
                ? new Place.Visit(language(guild.getLocale()))
                : server(guild, channel, event.getMember());
    }

    private static Place server(Guild guild, ChannelId channel, @Nullable Member member) {
        return new Place.Server(
                new ServerId(guild.getIdLong()), channel, language(guild.getLocale()), permission(member));
    }

    private static Standing.Permission permission(@Nullable Member member) {
        if (member == null) {
            return Standing.Permission.UNCLEAR;
        }
        return member.hasPermission(Permission.MANAGE_SERVER)
                ? Standing.Permission.GRANTED
                : Standing.Permission.DENIED;
    }

    private static Optional<Language> language(DiscordLocale locale) {
        return Language.of(locale.getLocale());
    }
}

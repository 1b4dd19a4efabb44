package org.rapporteur.discord;

import java.util.Set;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.rapporteur.language.Phrases;

/**
 * The option of some commands that says for whom they are said: for oneself, or for the server. Without it they are said for
 * oneself, since everybody has settings of their own and few may change a server's.
 */
record Scope(Phrases phrases) {

    private static final String NAME = "for";
    private static final String ONESELF = "me";
    private static final String SERVER = "server";

    /** What is kept about a person is kept about a server too. */
    private static final Set<String> SCOPED = Set.of("settings", "forgetme");

    static boolean isServer(CommandInteractionPayload event) {
        var scope = event.getOption(NAME, OptionMapping::getAsString);
        return scope != null && scope.equals(SERVER);
    }

    static boolean isOf(String command) {
        return SCOPED.contains(command);
    }

    OptionData option() {
        var localized = new Localized(phrases);
        return new OptionData(OptionType.STRING, NAME, localized.description("discord.for.ask"))
                .setNameLocalizations(localized.names("discord.for"))
                .setDescriptionLocalizations(localized.descriptions("discord.for.ask"))
                .addChoices(
                        localized.choice("discord.for.me", ONESELF), localized.choice("discord.for.server", SERVER));
    }
}

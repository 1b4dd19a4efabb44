package org.rapporteur.discord;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;

/** The parts of {@code /remind}. What is confirmed is confirmed by a button, so there is none for that. */
record Subcommands(Phrases phrases) {

    private static final String COMMAND = "remind";

    /** In the order of the menu. */
    private static final List<String> ACTIONS =
            List.of("on", "show", "pause", "resume", "off", "move", "quiet", "language", "test");

    private static final Map<String, List<String>> OPTIONS = Map.of(
            "on", List.of("time", "zone", "channel", "language"),
            "move", List.of("channel"),
            "pause", List.of("day"),
            "quiet", List.of("hours"),
            "language", List.of("language"));

    static boolean make(String command) {
        return command.equals(COMMAND);
    }

    List<SubcommandData> all() {
        return ACTIONS.stream().map(this::subcommand).toList();
    }

    private SubcommandData subcommand(String action) {
        var localized = new Localized(phrases);
        var phrase = "remind.action." + action;
        return new SubcommandData(action, localized.description(phrase))
                .setNameLocalizations(localized.names("discord.remind." + action))
                .setDescriptionLocalizations(localized.descriptions(phrase))
                .addOptions(OPTIONS.getOrDefault(action, List.of()).stream()
                        .map(option -> option(option, action))
                        .toList());
    }

    private OptionData option(String name, String action) {
        var localized = new Localized(phrases);
        var phrase = "discord.remind." + name;
        var type = name.equals("channel") ? OptionType.CHANNEL : OptionType.STRING;
        var option = new OptionData(type, name, localized.description(phrase + ".ask"))
                .setNameLocalizations(localized.names(phrase))
                .setDescriptionLocalizations(localized.descriptions(phrase + ".ask"))
                .setRequired(isRequired(name, action))
                .setAutoComplete(name.equals("zone"));
        return switch (name) {
            case "language" -> option.addChoices(languages().toList());
            case "channel" -> option.setChannelTypes(Openings.KINDS);
            default -> option;
        };
    }

    /** The zone may be known already; the language is the reader's own, and the channel this one, unless another is wanted. */
    private static boolean isRequired(String option, String action) {
        return switch (action) {
            case "on" -> option.equals("time");
            case "move" -> false;
            default -> true;
        };
    }

    private static Stream<Choice> languages() {
        return Stream.of(Language.values())
                .map(language -> new Choice(language.locale().getDisplayLanguage(language.locale()), language.code()));
    }
}

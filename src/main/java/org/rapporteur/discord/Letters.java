package org.rapporteur.discord;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** Pages as Discord's messages, made of components, in which nothing is taken for a mention. */
final class Letters {

    private Letters() {}

    static MessageCreateData create(Page page) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(components(page))
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }

    static MessageEditData edit(Page page) {
        return new MessageEditBuilder()
                .useComponentsV2()
                .setComponents(components(page))
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }

    private static List<MessageTopLevelComponent> components(Page page) {
        var buttons = page.buttons().stream()
                .map(button -> Button.secondary(button.data(), button.label()))
                .toList();
        Stream<MessageTopLevelComponent> rows = buttons.isEmpty()
                ? Stream.of()
                : ActionRow.partitionOf(buttons).stream().map(row -> row);
        return Stream.concat(Stream.<MessageTopLevelComponent>of(TextDisplay.of(page.text())), rows)
                .toList();
    }
}

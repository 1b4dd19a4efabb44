package org.rapporteur.telegram;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * The words of a message, and whom they address.
 *
 * @param line without the bot's name, twins written out
 * @param to the bot named after a command, as in {@code /help@somebot}
 * @param mentions whether the bot is mentioned
 */
record Spoken(String line, Optional<String> to, boolean mentions) {

    private static final Pattern ADDRESSED = Pattern.compile("(/[^\\s@]+)@(\\w+)(.*)", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("/(\\S*).*", Pattern.DOTALL);

    static Spoken in(Message message, Me me) {
        var text = Optional.ofNullable(message.getText())
                .or(() -> Optional.ofNullable(message.getCaption()))
                .orElse("");
        var entities = Optional.ofNullable(
                        message.getText() == null ? message.getCaptionEntities() : message.getEntities())
                .orElse(List.of());
        var mentions = entities.stream().filter(entity -> mentions(entity, me)).toList();
        var words = without(mentions, text).strip();
        var addressed = ADDRESSED.matcher(words);
        return addressed.matches()
                ? new Spoken(
                        Twins.line(addressed.group(1) + addressed.group(3)).strip(),
                        Optional.of(addressed.group(2)),
                        !mentions.isEmpty())
                : new Spoken(Twins.line(words).strip(), Optional.empty(), !mentions.isEmpty());
    }

    /** The command's name as typed; empty when this is no command. */
    Optional<String> command() {
        var command = COMMAND.matcher(line);
        return command.matches() ? Optional.of(command.group(1)) : Optional.empty();
    }

    private static boolean mentions(MessageEntity entity, Me me) {
        return switch (entity.getType()) {
            case "mention" -> me.isCalled(entity.getText().substring(1));
            case "text_mention" ->
                entity.getUser() != null
                        && me.id().equals(new UserId(entity.getUser().getId()));
            default -> false;
        };
    }

    private static String without(List<MessageEntity> mentions, String text) {
        var rest = new StringBuilder(text);
        mentions.stream()
                .sorted(Comparator.comparing(MessageEntity::getOffset).reversed())
                .forEach(mention -> rest.replace(mention.getOffset(), mention.getOffset() + mention.getLength(), " "));
        return rest.toString();
    }
}

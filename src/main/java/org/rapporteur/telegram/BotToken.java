package org.rapporteur.telegram;

import java.util.Optional;
import java.util.regex.Pattern;

/** What @BotFather gave the host. Whoever has it is the bot, so it is never printed. */
public record BotToken(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{1,18}:[A-Za-z0-9_-]{1,128}");
    private static final Pattern INSIDE = Pattern.compile("\\d{5,20}:[A-Za-z0-9_-]{20,}");

    static Optional<BotToken> of(String typed) {
        return Optional.of(typed.strip()).filter(SHAPE.asMatchPredicate()).map(BotToken::new);
    }

    /** The bot's own id, which is no secret. */
    public String bot() {
        return value.substring(0, value.indexOf(':'));
    }

    /** Some text of a host, in which a token may stand by mistake. */
    static String masked(String typed) {
        return INSIDE.matcher(typed).replaceAll("***");
    }

    @Override
    public String toString() {
        return "***";
    }
}

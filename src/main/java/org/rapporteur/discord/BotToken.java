package org.rapporteur.discord;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the Developer Portal gave the host. Whoever has it is the bot, so it is never printed. */
public record BotToken(String value) {

    private static final Pattern SHAPE = Pattern.compile("[\\w-]{1,64}\\.[\\w-]{1,64}\\.[\\w-]{1,128}");

    private static final Pattern INSIDE = Pattern.compile("[\\w-]{18,}\\.[\\w-]{4,}\\.[\\w-]{20,}");

    static Optional<BotToken> of(String typed) {
        return Optional.of(typed.strip()).filter(SHAPE.asMatchPredicate()).map(BotToken::new);
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

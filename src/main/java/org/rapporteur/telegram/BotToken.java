package org.rapporteur.telegram;

import java.util.Optional;
import java.util.regex.Pattern;

/** What @BotFather gave the host. Whoever has it is the bot, so it is never printed. */
public record BotToken(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{1,20}:[A-Za-z0-9_-]{1,128}");

    static Optional<BotToken> of(String typed) {
        return Optional.of(typed.strip()).filter(SHAPE.asMatchPredicate()).map(BotToken::new);
    }

    /** The text, with the token masked should it stand there. */
    String hideIn(String text) {
        return text.replace(value, toString());
    }

    @Override
    public String toString() {
        return "***";
    }
}

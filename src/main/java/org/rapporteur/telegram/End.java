package org.rapporteur.telegram;

import org.rapporteur.chat.Unforeseen;

/** How polling came to its end. */
sealed interface End {

    /** Somebody told it to stop. */
    record Stopped() implements End {}

    /**
     * It cannot go on.
     *
     * @param words for the host: what is wrong, and what to do
     */
    record Failed(String words) implements End {}

    static End rejected(int code) {
        return new Failed("Telegram does not know this bot's token (" + code + "). Copy it whole from @BotFather into "
                + TelegramSettings.TOKEN + " or the file that " + TelegramSettings.TOKEN_FILE
                + " names; if it was revoked, send /token to @BotFather for a new one.");
    }

    /** A fault of ours, named so that it can be reported. */
    static End broken(Throwable fault) {
        return new Failed("A fault in the bot ended its work on Telegram. Start it again, and report this: "
                + new Unforeseen(fault) + ".");
    }

    /** The codes with which Telegram says that there is no such bot. */
    static boolean isRejection(int code) {
        return code == 401 || code == 404;
    }
}

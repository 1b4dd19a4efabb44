package org.rapporteur.telegram;

import java.io.Serializable;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * Something that Telegram should show of the bot. It is changed only when what is shown differs, because changing it is
 * limited, and clients load menus anew.
 *
 * @param look asks what is shown
 * @param change makes it what it should be
 */
record Wish<T extends Serializable>(BotApiMethod<T> look, T wanted, BotApiMethod<Boolean> change) {

    /** What is to be sent, given what is shown. */
    Optional<BotApiMethod<Boolean>> given(T shown) {
        return shown.equals(wanted) ? Optional.empty() : Optional.of(change);
    }
}

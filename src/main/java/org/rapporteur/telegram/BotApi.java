package org.rapporteur.telegram;

import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/** Telegram's side of the wire: one call, one outcome. No pacing and no second try; the {@link Outbox} has both. */
@FunctionalInterface
interface BotApi {

    <T extends Serializable> Outcome<T> call(BotApiMethod<T> method) throws InterruptedException;
}

package org.rapporteur.telegram;

import org.telegram.telegrambots.meta.api.objects.Update;

/** Handles updates: those of one chat one after the other, those of several chats at once. */
@FunctionalInterface
interface Inbox {

    /**
     * When this returns, the update is handled, and Telegram may forget it.
     *
     * @throws InterruptedException when it could not be finished; then it comes again after the next start
     */
    void handle(Update update) throws InterruptedException;
}

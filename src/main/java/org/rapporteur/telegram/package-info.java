/**
 * Telegram: the only room that knows telegrambots. The wire (poller, outbox) loses no question and hits no flood limit; the
 * manners (hearing, drawing, menus) turn updates into lines for the desk and replies into messages.
 */
@NullMarked
package org.rapporteur.telegram;

import org.jspecify.annotations.NullMarked;

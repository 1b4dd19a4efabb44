package org.rapporteur.telegram;

/** Telegram's id of a person or bot. */
record UserId(long value) {}

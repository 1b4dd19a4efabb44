package org.rapporteur.telegram;

/** A chat at Telegram. The chat of a person is a positive number; groups and channels are negative ones. */
record ChatId(long value) {

    boolean isGroup() {
        return value < 0;
    }

    /** As Telegram's methods want it. */
    String text() {
        return Long.toString(value);
    }
}

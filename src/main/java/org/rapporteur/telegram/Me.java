package org.rapporteur.telegram;

/**
 * The bot as Telegram knows it.
 *
 * @param username without its at sign
 */
record Me(UserId id, String username) {

    boolean isCalled(String name) {
        return username.equalsIgnoreCase(name);
    }
}

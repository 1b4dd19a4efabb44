package org.rapporteur.chat;

/** How long is kept what somebody has chosen or set up. */
public enum Lasting {
    /** In a database, until they are deleted. */
    UNTIL_FORGOTTEN,
    /** In memory, until the conversation at the terminal ends. */
    UNTIL_LEAVING
}

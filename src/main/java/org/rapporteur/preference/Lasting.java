package org.rapporteur.preference;

/** How long choices are kept. */
public enum Lasting {
    /** In a database, until they are deleted. */
    UNTIL_FORGOTTEN,
    /** In memory, until the conversation at the terminal ends. */
    UNTIL_LEAVING
}

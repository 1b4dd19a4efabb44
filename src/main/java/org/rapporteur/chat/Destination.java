package org.rapporteur.chat;

/** What came of looking for a chat to post to, other than the one in which it is named. */
public sealed interface Destination {

    /**
     * There is one.
     *
     * @param standing of who named it, there: with the address to post to, and the permission to be asked anew at every change
     */
    record There(Standing standing) implements Destination {}

    /**
     * There is none that the bot can post to.
     *
     * @param why the phrase that says so, and what would help
     */
    record Nowhere(String why) implements Destination {}
}

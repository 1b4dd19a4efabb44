package org.rapporteur.discord;

/** What an event means to the bot. */
sealed interface Heard {

    /**
     * Somebody sent a command off.
     *
     * @param line as the desk wants it
     * @param forServer whether it is said for the server rather than for oneself
     */
    record Line(String line, boolean forServer, Asker asker, Place place) implements Heard {}

    /** Somebody is typing a value of an option, and Discord asks for suggestions. */
    record Typing(String command, String option, String typed, Asker asker, Place place) implements Heard {}

    /**
     * Somebody pressed a button.
     *
     * @param message under which it stands
     * @param alone whether nobody else sees that message
     */
    record Press(String data, String message, boolean alone, Asker asker, Place place) implements Heard {}

    /** Somebody wants to know what the record has on somebody's message. */
    record Quoted(String text, Asker asker, Place place) implements Heard {}

    /**
     * Somebody wrote to the bot, openly.
     *
     * @param line without the mention; empty when the bot was only called by name
     * @param called by name, or in its direct messages; otherwise somebody replied to what it wrote, and may not want an answer
     */
    record Spoken(String line, boolean called, String message, ChannelId channel, Asker asker, Place place)
            implements Heard {}

    /** Nothing that is meant for the bot. */
    record Nothing() implements Heard {}
}

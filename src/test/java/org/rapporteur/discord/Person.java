package org.rapporteur.discord;

/** Somebody at Discord. The locale is that of the client, as Discord spells it: uk, ru, en-US, en-GB. */
record Person(long id, String name, String locale) {

    static final Person SOMEBODY = new Person(1_300_000_000_000_000_001L, "somebody", "en-US");

    /** Owns every guild; what that gives, Discord counts into no permissions. */
    static final Person OWNER = new Person(1, "owner", "en-US");

    Person speaking(String code) {
        return new Person(id, name, code);
    }

    /** The channel of this person's direct messages with the bot. */
    long directMessages() {
        return id + 1;
    }
}

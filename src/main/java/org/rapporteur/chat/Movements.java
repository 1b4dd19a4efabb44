package org.rapporteur.chat;

/** Is told of chats that the bot leaves or comes back to, and of those that have another id now. */
public interface Movements {

    /** The bot was removed from a chat, or shut out by a person. */
    void gone(Holder holder);

    /** The bot is in a chat, newly or again, or has other rights there now. */
    void returned(Holder holder);

    /** A chat has another id now. May be told more than once of the same move. */
    void moved(Holder from, Holder to);

    /** For nobody. */
    static Movements unheeded() {
        return new Movements() {
            @Override
            public void gone(Holder holder) {}

            @Override
            public void returned(Holder holder) {}

            @Override
            public void moved(Holder from, Holder to) {}
        };
    }
}

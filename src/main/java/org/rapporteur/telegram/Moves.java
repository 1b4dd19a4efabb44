package org.rapporteur.telegram;

/** Is told that a group has become a supergroup. May be told more than once of the same move. */
@FunctionalInterface
interface Moves {

    void moved(ChatId from, ChatId to);
}

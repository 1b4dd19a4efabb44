package org.rapporteur.telegram;

/** Answers go before broadcasts: somebody is waiting for them. */
enum Urgency {
    ANSWER,
    BROADCAST
}

package org.rapporteur.telegram;

import org.rapporteur.chat.Standing;

/** Knows who may change a group's settings. */
@FunctionalInterface
interface Administrators {

    Standing.Permission permission(UserId person, ChatId group);
}

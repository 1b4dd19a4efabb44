/**
 * What the bot says unasked: subscriptions, when the next post of each is due, how it is brought to its chat, and the command
 * that arranges all this. Where subscriptions are kept and what wakes the {@link org.rapporteur.reminder.Postman} is handed
 * in. Days and wall-clock times rule here; nowhere are 24 hours added to anything.
 */
@NullMarked
package org.rapporteur.reminder;

import org.jspecify.annotations.NullMarked;

/**
 * Where it is said: commands as plain values, what a guest asks and who the guest is, and the one desk through which every
 * platform's questions go. A slash command, a button, a deep link and a free question are only ways to write an
 * {@link org.rapporteur.chat.Invocation}.
 */
@NullMarked
package org.rapporteur.chat;

import org.jspecify.annotations.NullMarked;

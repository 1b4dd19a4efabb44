/**
 * The terminal: a chat with a prompt, single questions for scripts, and the command line itself. Also the voice in which
 * tests hear the bot.
 */
@NullMarked
package org.rapporteur.console;

import org.jspecify.annotations.NullMarked;

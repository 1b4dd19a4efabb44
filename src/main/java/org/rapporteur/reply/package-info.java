/**
 * What can be said, as data: meaning, never markup. Each adapter draws it in its own way; {@link org.rapporteur.reply.PlainText}
 * is the drawing that needs no platform.
 */
@NullMarked
package org.rapporteur.reply;

import org.jspecify.annotations.NullMarked;

/**
 * Discord: the only room that knows JDA. Events become what was heard, the desk answers, and replies are drawn as pages; JDA's
 * own types stand only where these come in and go out.
 */
@NullMarked
package org.rapporteur.discord;

import org.jspecify.annotations.NullMarked;

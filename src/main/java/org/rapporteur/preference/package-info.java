/**
 * What a guest or a chat may choose: the language of the answers, the time zone, the spelling of names. Shown and changed
 * by {@code /settings}, shown and deleted by {@code /forgetme}; kept by whoever keeps a
 * {@link org.rapporteur.chat.PreferenceBook}.
 */
@NullMarked
package org.rapporteur.preference;

import org.jspecify.annotations.NullMarked;

package org.rapporteur.discord;

import java.util.Optional;
import org.rapporteur.language.Language;

/**
 * Who asks.
 *
 * @param own the language of the person's app, when the bot speaks it; Discord tells it with interactions, not with messages
 */
record Asker(UserId id, Optional<Language> own) {}

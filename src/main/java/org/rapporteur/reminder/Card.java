package org.rapporteur.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.fact.Id;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Reply;

/** What is posted. */
@FunctionalInterface
public interface Card {

    /** The card of a day, from what was known on it; empty when the record does not know the milestone. */
    Optional<Reply> on(LocalDate day, Id milestone, Language language);
}

package org.rapporteur.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.LocalText;

/**
 * What every fact has: its words and all that must never be separated from them.
 *
 * @param text the words while the statement holds; {@code {quote}} stands for a quotation
 * @param afterwards the same in the past tense; present when the statement holds up to a last day
 * @param recorded the day from which we know it
 * @param about what it bears on, beyond the fields of its kind
 * @param supersedes the fact that this one replaces
 */
public record Statement(
        Id id,
        LocalText text,
        Optional<LocalText> afterwards,
        Hedge hedge,
        Attribution attribution,
        Source source,
        Validity valid,
        LocalDate recorded,
        List<Entity> about,
        Optional<Id> supersedes,
        Optional<Retraction> retracted) {

    public Statement {
        about = List.copyOf(about);
    }

    /** The words as they are true on that day. */
    public LocalText textOn(LocalDate day) {
        return valid.isOver(day) ? afterwards.orElse(text) : text;
    }

    /** Whether something was expected whose time has passed, so that nobody can tell from it what happened. */
    public boolean isPassedExpectation(LocalDate day) {
        return hedge == Hedge.EXPECTED && valid.isOver(day);
    }

    /** Whether the entity is among those it is about. */
    public boolean isAbout(Entity entity) {
        for (var one : about) {
            if (one.is(entity)) {
                return true;
            }
        }
        return false;
    }

    boolean isKnownOn(LocalDate day) {
        return !recorded.isAfter(day)
                && retracted.filter(retraction -> !retraction.on().isAfter(day)).isEmpty();
    }
}

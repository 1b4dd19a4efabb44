package org.rapporteur.archive;

import java.util.Optional;
import org.rapporteur.fact.Attribution;
import org.rapporteur.fact.Entity;
import org.rapporteur.language.LocalText;

/** {@code article}, or the id of somebody who has a lead-in. */
record Attributions(References references) implements Shape<Attribution> {

    static final String ARTICLE = "article";

    @Override
    public String described() {
        return "'article', or " + references.toPersonOrBody().described();
    }

    @Override
    public Optional<Attribution> read(Piece piece, Faults faults) {
        return piece.text().filter(ARTICLE::equals).isPresent()
                ? Optional.of(new Attribution.Article())
                : references.toPersonOrBody().read(piece, faults).flatMap(who -> stated(who, piece, faults));
    }

    private static Optional<Attribution> stated(Entity who, Piece piece, Faults faults) {
        var leadIn = leadIn(who);
        if (leadIn.isEmpty()) {
            faults.tell(piece.fault("'" + who.id() + "' has no 'according', so nothing can be attributed to it. Add the"
                    + " words that lead in, such as 'according to ...', to that entry."));
        }
        return leadIn.map(words -> new Attribution.Stated(who, words));
    }

    private static Optional<LocalText> leadIn(Entity who) {
        return switch (who) {
            case Entity.Person person -> person.according();
            case Entity.Body body -> body.according();
            case Entity.Party _, Entity.Place _, Entity.Event _, Entity.Issue _, Entity.Absent _ -> Optional.empty();
        };
    }
}

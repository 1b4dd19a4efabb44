package org.rapporteur.archive;

import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.fact.Hedge;
import org.rapporteur.fact.Retraction;
import org.rapporteur.fact.Statement;
import org.rapporteur.fact.Validity;
import org.rapporteur.language.LocalText;

/** What every fact has, decoded from its fields. */
final class Statements {

    private static final Shape<Validity> VALIDITY =
            Shapes.object("an object with 'from' or 'to' or both", "'valid'", Statements::validity);
    private static final Shape<Retraction> RETRACTION =
            Shapes.object("an object with 'on' and 'reason'", "'retracted'", Statements::retraction);

    private final References references;
    private final Attributions attributions;

    Statements(References references) {
        this.references = references;
        this.attributions = new Attributions(references);
    }

    /** To be asked only when the fields are whole. */
    Supplier<Statement> decode(Fields fields) {
        var valid = fields.may("valid", VALIDITY);
        var afterwards = fields.may("afterwards", Languages.TEXT);
        return decode(fields, () -> valid.get().orElse(Validity.open()), afterwards::get);
    }

    /** A gap says nothing that could come to an end. */
    Supplier<Statement> decodeGap(Fields fields) {
        return decode(fields, Validity::open, Optional::empty);
    }

    private Supplier<Statement> decode(
            Fields fields, Supplier<Validity> valid, Supplier<Optional<LocalText>> afterwards) {
        var id = fields.need("id", Shapes.FACT_ID);
        var text = fields.need("text", Languages.TEXT);
        var hedge = fields.need("hedge", Shapes.oneOf(Hedge.class));
        var attribution = fields.need("attribution", attributions);
        var source = fields.need("source", references.toSource());
        var recorded = fields.need("recorded", Shapes.DATE);
        var about = fields.need("about", Shapes.listOf(references.toAnything()));
        var supersedes = fields.may("supersedes", References.toId(references.catalogue(), Target.FACT));
        var retracted = fields.may("retracted", RETRACTION);
        return () -> new Statement(
                id.get(),
                text.get(),
                afterwards.get(),
                hedge.get(),
                attribution.get(),
                source.get(),
                valid.get(),
                recorded.get(),
                about.get(),
                supersedes.get(),
                retracted.get());
    }

    private static Optional<Validity> validity(Fields fields) {
        var from = fields.may("from", Shapes.DATE);
        var to = fields.may("to", Shapes.DATE);
        return fields.build(() -> new Validity(from.get(), to.get()));
    }

    private static Optional<Retraction> retraction(Fields fields) {
        var on = fields.need("on", Shapes.DATE);
        var reason = fields.need("reason", Languages.TEXT);
        return fields.build(() -> new Retraction(on.get(), reason.get()));
    }
}

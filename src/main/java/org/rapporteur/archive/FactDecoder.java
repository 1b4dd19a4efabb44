package org.rapporteur.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.Id;
import org.rapporteur.fact.Statement;

/** From entries to facts: one method for each kind. */
final class FactDecoder {

    private final References references;
    private final Statements statements;
    private final Faults faults;

    private FactDecoder(References references, Faults faults) {
        this.references = references;
        this.statements = new Statements(references);
        this.faults = faults;
    }

    /** All facts that could be decoded, in the order of the files. */
    static List<Fact> facts(References references, Faults faults) {
        var stated = References.byId(decode(references, Target.STATED_FACT, faults), Fact::id);
        var gaps = References.byId(decode(references.withFacts(stated), Target.GAP, faults), Fact::id);
        return references
                .catalogue()
                .of(Section.FACTS)
                .flatMap(entry -> entry.id().stream().map(Id::new))
                .flatMap(id -> Stream.of(stated, gaps).flatMap(facts -> Optional.ofNullable(facts.get(id)).stream()))
                .toList();
    }

    private static Stream<Fact> decode(References references, Target target, Faults faults) {
        var decoder = new FactDecoder(references, faults);
        return references.catalogue().of(Section.FACTS).filter(target::fits).flatMap(decoder::decode);
    }

    private Stream<Fact> decode(Entry entry) {
        return Fields.of(entry, faults).flatMap(this::decode).<Fact>map(fact -> fact).stream();
    }

    private Optional<? extends Fact> decode(Fields fields) {
        var kind = fields.need("kind", Shapes.oneOf(Kind.class)).value();
        return kind.isPresent() ? decode(kind.get(), fields) : ofNoKind(fields);
    }

    private Optional<? extends Fact> decode(Kind kind, Fields fields) {
        return switch (kind) {
            case SEAT -> seat(fields, statements.decode(fields));
            case OFFICE -> office(fields, statements.decode(fields));
            case MEETING -> meeting(fields, statements.decode(fields));
            case POSITION -> position(fields, statements.decode(fields));
            case FIGURE -> figure(fields, statements.decode(fields));
            case SAYING -> saying(fields, statements.decode(fields));
            case CONTEXT -> context(fields, statements.decode(fields));
            case MILESTONE -> milestone(fields, statements.decode(fields));
            case GAP -> gap(fields, statements.decodeGap(fields));
        };
    }

    private Optional<Fact> ofNoKind(Fields fields) {
        statements.decode(fields);
        fields.abandon();
        return Optional.empty();
    }

    private Optional<Fact.Seat> seat(Fields fields, Supplier<Statement> statement) {
        var holder = fields.need("holder", references.toPersonOrBody());
        var party = fields.need("party", references.to(Section.PARTIES, Entity.Party.class));
        var event = fields.need("event", references.to(Section.EVENTS, Entity.Event.class));
        var role = fields.need("role", Shapes.oneOf(Fact.Seat.Role.class));
        return fields.build(() -> new Fact.Seat(statement.get(), holder.get(), party.get(), event.get(), role.get()));
    }

    private Optional<Fact.Office> office(Fields fields, Supplier<Statement> statement) {
        var holder = fields.need("holder", references.to(Section.PEOPLE, Entity.Person.class));
        var party = fields.need("party", references.to(Section.PARTIES, Entity.Party.class));
        var title = fields.need("title", Languages.TEXT);
        return fields.build(() -> new Fact.Office(statement.get(), holder.get(), party.get(), title.get()));
    }

    private Optional<Fact.Meeting> meeting(Fields fields, Supplier<Statement> statement) {
        var event = fields.need("event", references.to(Section.EVENTS, Entity.Event.class));
        var aspect = fields.need("aspect", Shapes.oneOf(Fact.Meeting.Aspect.class));
        var place = fields.may("place", references.to(Section.PLACES, Entity.Place.class));
        var days = fields.may("days", Shapes.listOf(Shapes.DATE));
        var rounds = fields.may("rounds", Shapes.COUNT);
        return fields.build(() -> new Fact.Meeting(
                statement.get(),
                event.get(),
                aspect.get(),
                place.get(),
                days.get().orElse(List.of()),
                rounds.get().orElse(0)));
    }

    private Optional<Fact.Position> position(Fields fields, Supplier<Statement> statement) {
        var party = fields.need("party", references.to(Section.PARTIES, Entity.Party.class));
        var issue = fields.need("issue", references.to(Section.ISSUES, Entity.Issue.class));
        var stance = fields.need("stance", Shapes.oneOf(Fact.Position.Stance.class));
        return fields.build(() -> new Fact.Position(statement.get(), party.get(), issue.get(), stance.get()));
    }

    private Optional<Fact.Figure> figure(Fields fields, Supplier<Statement> statement) {
        var topic = fields.need("topic", references.to(Section.ISSUES, Entity.Issue.class));
        var value = fields.need("value", Languages.TEXT);
        return fields.build(() -> new Fact.Figure(statement.get(), topic.get(), value.get()));
    }

    private Optional<Fact.Saying> saying(Fields fields, Supplier<Statement> statement) {
        var by = fields.need("by", references.to(Section.PEOPLE, Entity.Person.class));
        fields.need("mode", Shapes.oneOf(Mode.class));
        var quote = fields.may("quote", Shapes.TEXT);
        return fields.build(() -> new Fact.Saying(statement.get(), by.get(), quote.get()));
    }

    private Optional<Fact.Context> context(Fields fields, Supplier<Statement> statement) {
        return fields.build(() -> new Fact.Context(statement.get()));
    }

    private Optional<Fact.Milestone> milestone(Fields fields, Supplier<Statement> statement) {
        var of = fields.need("of", Languages.TEXT);
        var anniversary = fields.need("anniversary", Shapes.DATE);
        var ordinal = fields.need("ordinal", Shapes.COUNT);
        return fields.build(() -> new Fact.Milestone(statement.get(), of.get(), anniversary.get(), ordinal.get()));
    }

    private Optional<Fact.Gap> gap(Fields fields, Supplier<Statement> statement) {
        var known = fields.need("known", Shapes.listOf(references.toStatedFact()));
        return fields.build(() -> new Fact.Gap(statement.get(), known.get()));
    }
}

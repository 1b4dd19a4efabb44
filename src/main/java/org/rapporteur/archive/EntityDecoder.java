package org.rapporteur.archive;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.fact.Entities;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Id;
import org.rapporteur.fact.Source;
import org.rapporteur.language.NameSpelling;

/** From entries to sources and entities: one method for each section. */
final class EntityDecoder {

    private final Catalogue catalogue;
    private final Faults faults;

    EntityDecoder(Catalogue catalogue, Faults faults) {
        this.catalogue = catalogue;
        this.faults = faults;
    }

    List<Source> sources() {
        return all(Section.SOURCES, EntityDecoder::source);
    }

    Entities entities() {
        return new Entities(
                all(Section.PEOPLE, EntityDecoder::person),
                all(Section.PARTIES, EntityDecoder::party),
                all(Section.PLACES, EntityDecoder::place),
                all(Section.BODIES, EntityDecoder::body),
                all(Section.EVENTS, EntityDecoder::event),
                all(Section.ISSUES, this::issue),
                all(Section.ABSENT, this::absent));
    }

    private <T> List<T> all(Section section, Function<Fields, Optional<T>> decoder) {
        return catalogue
                .of(section)
                .flatMap(entry -> Fields.of(entry, faults).stream())
                .flatMap(fields -> decoder.apply(fields).stream())
                .toList();
    }

    private static Optional<Source> source(Fields fields) {
        var id = fields.need("id", Shapes.ENTITY_ID);
        var publisher = fields.need("publisher", Shapes.TEXT);
        var cites = fields.need("cites", Shapes.TEXT);
        var published = fields.need("published", Shapes.DATE);
        var title = fields.need("title", Languages.TEXT);
        return fields.build(() -> new Source(id.get(), publisher.get(), cites.get(), published.get(), title.get()));
    }

    private static Optional<Entity.Person> person(Fields fields) {
        var id = fields.need("id", Shapes.ENTITY_ID);
        var name = fields.need("name", Languages.TEXT);
        var given = fields.need("given_name", Languages.FORMS);
        var family = fields.need("family_name", Languages.FORMS);
        var other = fields.need("other_names", Languages.FORMS);
        var shared = fields.need("shared_names", Languages.FORMS);
        var sought = fields.need("sought_as", Languages.FORMS);
        var spelled = fields.may(
                "spelled", Shapes.object("an object with 'official' or 'short'", "'spelled'", EntityDecoder::spelled));
        var according = fields.may("according", Languages.TEXT);
        return fields.build(() -> new Entity.Person(
                id.get(),
                name.get(),
                given.get(),
                family.get(),
                other.get(),
                shared.get(),
                sought.get(),
                spelled.get().orElse(Map.of()),
                according.get()));
    }

    private static Optional<Map<NameSpelling, String>> spelled(Fields fields) {
        var official = fields.may("official", Shapes.TEXT);
        var shortened = fields.may("short", Shapes.TEXT);
        return fields.build(() -> {
            var spelled = new EnumMap<NameSpelling, String>(NameSpelling.class);
            official.get().ifPresent(form -> spelled.put(NameSpelling.OFFICIAL, form));
            shortened.get().ifPresent(form -> spelled.put(NameSpelling.SHORT, form));
            return spelled;
        });
    }

    private static Optional<Entity.Party> party(Fields fields) {
        var id = fields.need("id", Shapes.ENTITY_ID);
        var name = fields.need("name", Languages.TEXT);
        var delegation = fields.need("delegation", Languages.TEXT);
        var aliases = fields.need("aliases", Languages.FORMS);
        return fields.build(() -> new Entity.Party(id.get(), name.get(), delegation.get(), aliases.get()));
    }

    private static Optional<Entity.Place> place(Fields fields) {
        var id = fields.need("id", Shapes.ENTITY_ID);
        var name = fields.need("name", Languages.TEXT);
        var kind = fields.need("kind", Shapes.oneOf(Entity.Place.Kind.class));
        var aliases = fields.need("aliases", Languages.FORMS);
        return fields.build(() -> new Entity.Place(id.get(), name.get(), kind.get(), aliases.get()));
    }

    private static Optional<Entity.Body> body(Fields fields) {
        var id = fields.need("id", Shapes.ENTITY_ID);
        var name = fields.need("name", Languages.TEXT);
        var aliases = fields.need("aliases", Languages.FORMS);
        var according = fields.may("according", Languages.TEXT);
        return fields.build(() -> new Entity.Body(id.get(), name.get(), aliases.get(), according.get()));
    }

    private static Optional<Entity.Event> event(Fields fields) {
        var id = fields.need("id", Shapes.ENTITY_ID);
        var name = fields.need("name", Languages.TEXT);
        var aliases = fields.need("aliases", Languages.FORMS);
        return fields.build(() -> new Entity.Event(id.get(), name.get(), aliases.get()));
    }

    private Optional<Entity.Issue> issue(Fields fields) {
        var id = fields.need("id", Shapes.ENTITY_ID);
        var name = fields.need("name", Languages.TEXT);
        var aliases = fields.need("aliases", Languages.FORMS);
        var slots = fields.may("slots", Shapes.object("an object with a slot for each party", "'slots'", this::slots));
        return fields.build(() -> new Entity.Issue(
                id.get(), name.get(), aliases.get(), slots.get().orElse(Map.of())));
    }

    /** A slot for each party of the record, no more and no fewer. */
    private Optional<Map<Id, List<Id>>> slots(Fields fields) {
        var slots = new HashMap<Id, Read<List<Id>>>();
        var facts = Shapes.listOf(References.toId(catalogue, Target.STATED_FACT));
        catalogue
                .of(Section.PARTIES)
                .flatMap(party -> party.id().stream())
                .forEach(party -> slots.put(new Id(party), fields.need(party, facts)));
        if (!catalogue.isComplete(Section.PARTIES)) {
            return Optional.empty();
        }
        return fields.build(() -> {
            var positions = new HashMap<Id, List<Id>>();
            slots.forEach((party, read) -> positions.put(party, read.get()));
            return positions;
        });
    }

    private Optional<Entity.Absent> absent(Fields fields) {
        var id = fields.need("id", Shapes.ENTITY_ID);
        var kind = fields.need("kind", Shapes.oneOf(Entity.Absent.Kind.class));
        var name = fields.need("name", Languages.TEXT);
        var aliases = fields.need("aliases", Languages.FORMS);
        var gap = fields.need("gap", References.toId(catalogue, Target.GAP));
        return fields.build(() -> new Entity.Absent(id.get(), kind.get(), name.get(), aliases.get(), gap.get()));
    }
}

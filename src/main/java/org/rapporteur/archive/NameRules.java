package org.rapporteur.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.language.Spelling;

/** Whom a name means. */
final class NameRules {

    /** Fields whose forms mean one entity alone; what several may share stands in the others. */
    private static final Set<String> OWN = Set.of("name", "aliases", "family_name", "other_names", "sought_as");

    /** Among whom a name is looked up. */
    private static final List<Predicate<Entry>> NEIGHBOURHOODS = List.of(
            entry -> entry.section() == Section.PEOPLE || isAbsentPerson(entry),
            entry -> entry.section() == Section.PARTIES,
            entry -> entry.section() == Section.PLACES,
            entry -> entry.section() == Section.BODIES,
            entry -> entry.section() == Section.EVENTS,
            entry -> entry.section() == Section.ISSUES,
            entry -> entry.section() == Section.ABSENT);

    /** A form, and the entry that it means. */
    private record Name(Entry owner, Piece piece, String written) {}

    private NameRules() {}

    static Stream<Fault> noTwoHaveOneName(Draft draft) {
        return NEIGHBOURHOODS.stream()
                .flatMap(neighbourhood -> collisions(draft.entries().filter(neighbourhood)));
    }

    private static Stream<Fault> collisions(Stream<Entry> entries) {
        var taken = new HashMap<String, Name>();
        return entries.flatMap(NameRules::names).flatMap(name -> {
            var first = taken.computeIfAbsent(Spelling.fold(name.written()), _ -> name);
            return isOfOne(first, name) ? Stream.empty() : Stream.of(collision(name, first));
        });
    }

    /** Two entries with one id are told elsewhere. */
    private static boolean isOfOne(Name first, Name second) {
        return first.owner().equals(second.owner())
                || first.owner().id().equals(second.owner().id());
    }

    private static Fault collision(Name name, Name first) {
        return name.piece()
                .fault("'" + name.written() + "' means " + first.owner().named() + " already, at "
                        + first.piece().where() + ". Leave it to one of them.");
    }

    private static Stream<Name> names(Entry entry) {
        return Stream.concat(
                entry.at("id").stream().flatMap(id -> name(entry, id)),
                entry.piece()
                        .fields()
                        .filter(field -> OWN.contains(field.name()))
                        .flatMap(field -> names(entry, field)));
    }

    private static Stream<Name> names(Entry entry, Piece.Field field) {
        return field.value()
                .fields()
                .map(Piece.Field::value)
                .flatMap(forms -> Stream.concat(Stream.of(forms), forms.items()))
                .flatMap(form -> name(entry, form));
    }

    private static Stream<Name> name(Entry entry, Piece piece) {
        return piece.text().stream().map(written -> new Name(entry, piece, written));
    }

    private static boolean isAbsentPerson(Entry entry) {
        return entry.section() == Section.ABSENT && entry.has("kind", "person");
    }
}

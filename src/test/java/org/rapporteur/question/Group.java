package org.rapporteur.question;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.Bot;
import org.rapporteur.fact.Directory;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Match;

/** Entities that are looked up in one directory, with every form by which the data promises to find them. */
record Group(String name, Directory<Entity> directory) {

    /** What each command looks in; and all together, as a question is read. */
    static Stream<Group> all() {
        var directories = Bot.facts().directories();
        return Stream.of(
                new Group("people", directories.people()),
                new Group("parties", directories.parties()),
                new Group("issues", directories.issues()),
                new Group("everything", directories.everything()));
    }

    /** Every form that is not found, told with what was found instead. */
    List<String> faults(Function<String, Stream<String>> asTyped) {
        return directory.entities().stream()
                .flatMap(entity ->
                        forms(entity).flatMap(form -> asTyped.apply(form).flatMap(typed -> fault(entity, form, typed))))
                .toList();
    }

    private Stream<String> fault(Entity entity, String form, String typed) {
        return switch (directory.find(typed)) {
            case Match.One<Entity>(var found) when found.equals(entity) -> Stream.of();
            case Match.Several<Entity> several when several.entities().contains(entity) -> Stream.of();
            case Match.One<Entity>(var other) -> Stream.of(told(entity, form, typed, "finds " + other.id()));
            case Match.Several<Entity> _, Match.Near<Entity> _, Match.None<Entity> _ ->
                Stream.of(told(entity, form, typed, "is not found"));
        };
    }

    private static String told(Entity entity, String form, String typed, String fault) {
        return "%s, a form of %s, typed as %s, %s".formatted(form, entity.id(), typed, fault);
    }

    static Stream<String> forms(Entity entity) {
        return entity instanceof Entity.Person person
                ? Stream.of(
                                person.spellings(),
                                person.givenName().all(),
                                person.sharedNames().all(),
                                person.soughtAs().all())
                        .flatMap(forms -> forms)
                : entity.spellings();
    }

    @Override
    public String toString() {
        return name;
    }
}

package org.rapporteur.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.chat.Interpreter;
import org.rapporteur.chat.Invocation;
import org.rapporteur.fact.Directories;
import org.rapporteur.fact.Directory;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.FactBook;
import org.rapporteur.fact.Match;
import org.rapporteur.language.Language;

/** Takes the whole text for a name: a person leads to {@code /who}, a side to {@code /delegation}, an issue to {@code /issue}. */
public final class Keywords implements Interpreter {

    private final FactBook book;

    public Keywords(FactBook book) {
        this.book = book;
    }

    @Override
    public Interpretation read(String words, Language own) {
        var reading = invocations(words, book.inForce().directories())
                .findFirst()
                .<Reading>map(invocation -> new Reading.Understood(List.of(invocation)))
                .orElseGet(Reading.Beyond::new);
        return new Interpretation(own, reading);
    }

    private static Stream<Invocation> invocations(String words, Directories directories) {
        return Stream.of(
                        in(directories.people(), "who", words),
                        in(directories.parties(), "delegation", words),
                        in(directories.issues(), "issue", words))
                .flatMap(Optional::stream);
    }

    private static Optional<Invocation> in(Directory<Entity> directory, String command, String words) {
        return switch (directory.find(words)) {
            case Match.One<Entity>(var entity) ->
                Optional.of(new Invocation(command, entity.id().value()));
            case Match.Several<Entity> _ -> Optional.of(new Invocation(command, words));
            case Match.Near<Entity> _, Match.None<Entity> _ -> Optional.empty();
        };
    }
}

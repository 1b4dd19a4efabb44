package org.rapporteur.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Option;
import org.rapporteur.fact.Directories;
import org.rapporteur.fact.Directory;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Language;
import org.rapporteur.language.Spelling;

/** Names to offer while a guest types the value of an option. */
record Names(FactBook book) {

    private static final int MOST = 25;

    Option ofPeople(String option) {
        return new Option(option, true, from(Directories::people));
    }

    Option ofParties(String option) {
        return new Option(option, true, from(Directories::parties));
    }

    Option ofIssues(String option) {
        return new Option(option, true, from(Directories::issues));
    }

    private Option.Values from(Function<Directories, Directory<Entity>> directory) {
        return new Listed(book, directory);
    }

    /** Only names that the record holds are offered; the absent ones are answered when somebody types them. */
    private record Listed(FactBook book, Function<Directories, Directory<Entity>> directory) implements Option.Values {

        @Override
        public List<Option.Value> fitting(String typed, Language language) {
            return directory
                    .apply(book.inForce().directories())
                    .beginning(typed)
                    .filter(Listed::isOffered)
                    .sorted(Comparator.comparing(entity -> !beginsWith(entity, typed, language)))
                    .limit(MOST)
                    .map(entity ->
                            new Option.Value(entity.id().value(), entity.name().in(language)))
                    .toList();
        }

        /** The bot's own lines have ids in them, and each answer has several such lines. */
        @Override
        public boolean holds(String word) {
            return ids().anyMatch(word::equals) || Option.Values.super.holds(word);
        }

        private Stream<String> ids() {
            return directory.apply(book.inForce().directories()).entities().stream()
                    .filter(Listed::isOffered)
                    .map(entity -> entity.id().value());
        }

        private static boolean isOffered(Entity entity) {
            return !(entity instanceof Entity.Absent) && !(entity instanceof Entity.Place);
        }

        @Override
        public List<Option.Value> offered(Guest guest) {
            var respelling = new Respelling(book.inForce(), guest);
            return fitting("", guest.language()).stream()
                    .map(value -> new Option.Value(value.word(), respelling.of(value.label())))
                    .toList();
        }
    }

    private static boolean beginsWith(Entity entity, String typed, Language language) {
        return Spelling.fold(entity.name().in(language)).startsWith(Spelling.fold(typed));
    }
}

package org.rapporteur.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.fact.Hedge;

/** One entry of a section, as it stands in its file, whether or not all of it is right. */
record Entry(Section section, Piece piece) {

    /** The fields with the words of a statement: while it holds, and afterwards. */
    static final List<String> STATEMENT = List.of("text", "afterwards");

    static boolean isStatement(Piece.Passage passage) {
        return STATEMENT.contains(passage.field());
    }

    Optional<String> id() {
        return text("id");
    }

    /** "fact 'F14'" */
    String named() {
        return id().map(id -> noun() + " '" + id + "'").orElse("this " + noun());
    }

    String noun() {
        return isGap() ? "gap" : section.noun();
    }

    boolean isGap() {
        return is(Kind.GAP);
    }

    boolean is(Kind kind) {
        return kind().filter(kind::equals).isPresent();
    }

    /** Empty where it is no fact, or of no kind that there is. */
    Optional<Kind> kind() {
        return section == Section.FACTS ? constant("kind", Kind.class) : Optional.empty();
    }

    /** Empty where it is none that there is. */
    Optional<Hedge> hedge() {
        return constant("hedge", Hedge.class);
    }

    Optional<Mode> mode() {
        return is(Kind.SAYING) ? constant("mode", Mode.class) : Optional.empty();
    }

    boolean has(String field, String value) {
        return text(field).filter(value::equals).isPresent();
    }

    Optional<String> text(String... path) {
        return at(path).flatMap(Piece::text);
    }

    Optional<LocalDate> date(String... path) {
        return text(path).flatMap(Shapes::date);
    }

    Optional<Piece> at(String... path) {
        return piece.at(List.of(path));
    }

    Stream<Piece.Passage> passages() {
        return piece.passages("");
    }

    Stream<Piece.Passage> statement() {
        return passages().filter(Entry::isStatement);
    }

    /** Whether the field is left out, and not merely misspelt. */
    boolean lacks(String field) {
        return piece.fields()
                .map(Piece.Field::name)
                .noneMatch(name -> name.equals(field)
                        || Suggestion.among(List.of(field), name).isPresent());
    }

    private <E extends Enum<E>> Optional<E> constant(String field, Class<E> kind) {
        return text(field).flatMap(name -> Shapes.constant(kind, name));
    }
}

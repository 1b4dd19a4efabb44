package org.rapporteur.archive;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.fact.Id;
import org.yaml.snakeyaml.nodes.Tag;

/** The shapes that fields of many kinds have. */
final class Shapes {

    static final Shape<String> TEXT = new Scalar<>("a text", Tag.STR, Shapes::unlessBlank, Shapes::quotes);
    static final Shape<LocalDate> DATE = new Scalar<>("a date such as 2026-02-17", Tag.STR, Shapes::date, _ -> "");
    static final Shape<Integer> COUNT = new Scalar<>("a whole number from 1 on", Tag.INT, Shapes::count, _ -> "");
    static final Shape<Id> ENTITY_ID =
            id("an id of lower-case words and hyphens, such as abu-dhabi", "[a-z0-9]+(-[a-z0-9]+)*");
    static final Shape<Id> FACT_ID = id("an id such as F14, or G3 for a gap", "[FG][0-9]+");

    private Shapes() {}

    /** The constants of an enum, in lower case with hyphens. */
    static <E extends Enum<E>> Shape<E> oneOf(Class<E> kind) {
        var names = Stream.of(kind.getEnumConstants()).map(Shapes::written).toList();
        return new Scalar<>(
                "one of " + String.join(", ", names),
                Tag.STR,
                name -> constant(kind, name),
                piece -> piece.text()
                        .flatMap(name -> Suggestion.among(names, name))
                        .map(near -> " " + Suggestion.ask(near))
                        .orElse(""));
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String name) {
        return Stream.of(kind.getEnumConstants())
                .filter(constant -> written(constant).equals(name))
                .findFirst();
    }

    static <T> Shape<List<T>> listOf(Shape<T> item) {
        return new ListShape<>(item, 0);
    }

    static <T> Shape<List<T>> someOf(Shape<T> item) {
        return new ListShape<>(item, 1);
    }

    /** An object with fields of its own; {@code owner} is what its faults call it. */
    static <T> Shape<T> object(String described, String owner, Function<Fields, Optional<T>> decoder) {
        return new ObjectShape<>(described, owner, decoder);
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> count(String written) {
        return Pattern.matches("[1-9][0-9]{0,3}", written) ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private static Shape<Id> id(String described, String pattern) {
        var allowed = Pattern.compile(pattern).asMatchPredicate();
        return new Scalar<>(
                described, Tag.STR, id -> Optional.of(id).filter(allowed).map(Id::new), _ -> "");
    }

    private static Optional<String> unlessBlank(String text) {
        return Optional.of(text).filter(words -> !words.isBlank());
    }

    /** A bare {@code 24.02} is a number to YAML. */
    private static String quotes(Piece piece) {
        boolean isBare = Arrays.asList(Tag.INT, Tag.FLOAT, Tag.BOOL)
                .contains(piece.node().getTag());
        return isBare ? " Put it in quotes." : "";
    }

    private record ListShape<T>(Shape<T> item, int least) implements Shape<List<T>> {
        @Override
        public Optional<List<T>> read(Piece piece, Faults faults) {
            if (!piece.isList() || piece.items().count() < least) {
                faults.tell(piece.fault((piece.isList() ? "nothing" : piece.shown()) + " stands here; it must be "
                        + described() + "."));
                return Optional.empty();
            }
            var items = piece.items().map(one -> item.read(one, faults)).toList();
            return items.stream().allMatch(Optional::isPresent)
                    ? Optional.of(items.stream().flatMap(Optional::stream).toList())
                    : Optional.empty();
        }

        @Override
        public String described() {
            return "a list, each item " + item.described();
        }
    }

    private record ObjectShape<T>(String described, String owner, Function<Fields, Optional<T>> decoder)
            implements Shape<T> {
        @Override
        public Optional<T> read(Piece piece, Faults faults) {
            return Fields.of(piece, described, owner, faults).flatMap(decoder);
        }
    }
}

package org.rapporteur.archive;

import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A single value.
 *
 * @param tag what YAML takes it for
 * @param parse from what was written to what it means, if it means anything
 * @param hint for what was written instead, a remedy with a space before it
 */
record Scalar<T>(String described, Tag tag, Function<String, Optional<T>> parse, Function<Piece, String> hint)
        implements Shape<T> {

    @Override
    public Optional<T> read(Piece piece, Faults faults) {
        var value = piece.scalar(tag).flatMap(parse);
        if (value.isEmpty()) {
            faults.tell(piece.fault(piece.shown() + " stands here; it must be " + described + "." + hint.apply(piece)));
        }
        return value;
    }
}

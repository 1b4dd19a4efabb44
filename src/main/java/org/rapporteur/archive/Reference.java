package org.rapporteur.archive;

import java.util.Optional;
import java.util.function.Function;

/**
 * The id of another entry, read as what that entry was decoded into.
 *
 * @param decoded the object of an id; empty where its entry is itself at fault, which is told there
 */
record Reference<T>(Catalogue catalogue, Target target, Function<String, Optional<T>> decoded) implements Shape<T> {

    @Override
    public String described() {
        return "the id of " + target.described();
    }

    @Override
    public Optional<T> read(Piece piece, Faults faults) {
        return Shapes.TEXT.read(piece, faults).flatMap(id -> follow(id, piece, faults));
    }

    private Optional<T> follow(String id, Piece piece, Faults faults) {
        var entry = catalogue.find(id);
        if (entry.isEmpty()) {
            tellDangling(id, piece, faults);
        } else if (!target.fits(entry.get())) {
            faults.tell(piece.fault(
                    "'" + id + "' is " + Target.withArticle(entry.get().noun()) + ", not " + target.described()
                            + ". Name " + target.described() + "."));
        } else {
            return decoded.apply(id);
        }
        return Optional.empty();
    }

    private void tellDangling(String id, Piece piece, Faults faults) {
        if (target.sections().stream().allMatch(catalogue::isComplete)) {
            faults.tell(piece.fault(target.noun() + " '" + id + "' is not in " + target.place() + ". " + remedy(id)));
        }
    }

    private String remedy(String id) {
        var ids = catalogue.entries().stream()
                .filter(target::fits)
                .flatMap(entry -> entry.id().stream())
                .toList();
        return Suggestion.among(ids, id).map(Suggestion::ask).orElse("Add it there, or name another.");
    }
}

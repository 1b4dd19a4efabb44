package org.rapporteur.archive;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The fields of one YAML object while it is decoded. A decoder asks for every field that it knows, then builds; what it did
 * not ask for is unknown. So the decoder itself is the list of fields, and there is no other.
 */
final class Fields {

    private final Piece object;
    private final String owner;
    private final Faults faults;
    private final Map<String, Piece.Field> given = new LinkedHashMap<>();
    private final Map<String, Shape<?>> missing = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private boolean sound = true;

    static Optional<Fields> of(Entry entry, Faults faults) {
        return of(entry.piece(), "an entry with its fields", entry.named(), faults);
    }

    /** Those of a piece; empty when it is no object, which is told. */
    static Optional<Fields> of(Piece piece, String described, String owner, Faults faults) {
        if (piece.isObject()) {
            return Optional.of(new Fields(piece, owner, faults));
        }
        faults.tell(piece.fault(piece.shown() + " stands here; it must be " + described + "."));
        return Optional.empty();
    }

    private Fields(Piece object, String owner, Faults faults) {
        this.object = object;
        this.owner = owner;
        this.faults = faults;
        object.fields().forEach(this::receive);
    }

    /** A field that must be there. */
    <T> Read<T> need(String name, Shape<T> shape) {
        if (!given.containsKey(name)) {
            missing.put(name, shape);
        }
        return new Read<>(read(name, shape));
    }

    /** A field that may be left out. */
    <T> Read<Optional<T>> may(String name, Shape<T> shape) {
        return new Read<>(Optional.of(read(name, shape)));
    }

    /** To be called last: tells what is missing or unknown, and builds the whole when all of it could be read. */
    <T> Optional<T> build(Supplier<T> whole) {
        given.values().stream()
                .filter(field -> !known.contains(field.name()))
                .forEach(field -> tellUnknown(field.name(), field.key()));
        return abandon() ? Optional.of(whole.get()) : Optional.empty();
    }

    /** Instead of {@link #build}, when it cannot be told which other fields there may be. */
    boolean abandon() {
        sound &= missing.isEmpty();
        missing.forEach(
                (name, shape) -> tell(object, owner + " has no '" + name + "'. Add it: " + shape.described() + "."));
        missing.clear();
        return sound;
    }

    private void receive(Piece.Field field) {
        if (given.putIfAbsent(field.name(), field) != null) {
            tell(field.key(), "'" + field.name() + "' is given twice. Keep one of them.");
        }
    }

    private <T> Optional<T> read(String name, Shape<T> shape) {
        known.add(name);
        var field = Optional.ofNullable(given.get(name));
        var value = field.flatMap(there -> shape.read(there.value(), faults));
        sound &= field.isPresent() == value.isPresent();
        return value;
    }

    /** A misspelt field is told once, not also as a missing one. */
    private void tellUnknown(String name, Piece key) {
        var meant = Suggestion.among(known, name).or(() -> onlyMissing(name));
        sound &= meant.map(missing::remove).isEmpty();
        var remedy = meant.map(Suggestion::ask).orElse("Its fields are " + String.join(", ", known) + ".");
        tell(key, "'" + name + "' is not a field of " + owner + ". " + remedy);
    }

    /** Names such as {@code ua} are too short to be compared. */
    private Optional<String> onlyMissing(String name) {
        return name.length() <= 3 && missing.size() == 1
                ? missing.keySet().stream().findFirst()
                : Optional.empty();
    }

    private void tell(Piece at, String message) {
        faults.tell(at.fault(message));
    }
}

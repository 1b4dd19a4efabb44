package org.rapporteur.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.language.Language;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A piece of YAML and the file it stands in. Whoever asks it for what it is not gets nothing, and no fault. */
record Piece(String file, Node node) {

    /** How much of a text is repeated in a fault. */
    private static final int LONGEST = 40;

    /** One field of an object. */
    record Field(String name, Piece key, Piece value) {}

    /** One language of a text. */
    record Passage(String field, Language language, Piece piece, String text) {
        Fault fault(String message) {
            return piece.fault(message);
        }
    }

    Fault fault(String message) {
        return Fault.at(file, node.getStartMark(), message);
    }

    /** {@code config/facts/people.yaml:14:7} */
    String where() {
        var mark = node.getStartMark();
        return file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    boolean isObject() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    Optional<String> text() {
        return scalar(Tag.STR);
    }

    Optional<String> scalar(Tag tag) {
        return node instanceof ScalarNode scalar && tag.equals(scalar.getTag())
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    Stream<Piece> items() {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(item -> new Piece(file, item))
                : Stream.empty();
    }

    Stream<Field> fields() {
        return node instanceof MappingNode object
                ? object.getValue().stream().map(pair -> field(pair.getKeyNode(), pair.getValueNode()))
                : Stream.empty();
    }

    Optional<Piece> field(String name) {
        return fields().filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }

    /** What stands under these fields, one within the other. */
    Optional<Piece> at(List<String> path) {
        var found = Optional.of(this);
        for (var name : path) {
            found = found.flatMap(piece -> piece.field(name));
        }
        return found;
    }

    /** Every text under this piece. Lists hold forms to be found by, not texts. */
    Stream<Passage> passages(String name) {
        return fields().flatMap(field -> field.value().text().isPresent()
                ? field.value().passage(name, field.name()).stream()
                : field.value().passages(field.name()));
    }

    /** The piece as it is named to somebody who expected something else. */
    String shown() {
        return switch (node) {
            case MappingNode _ -> "an object";
            case SequenceNode _ -> "a list";
            case ScalarNode scalar -> shown(scalar);
            default -> "something else";
        };
    }

    private static String shown(ScalarNode scalar) {
        var value = scalar.getValue();
        if (value.isBlank()) {
            return "nothing";
        }
        var beginning = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "...";
        return Tag.STR.equals(scalar.getTag()) ? "'" + beginning + "'" : "the bare value " + beginning;
    }

    private Field field(Node key, Node value) {
        var name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
        return new Field(name, new Piece(file, key), new Piece(file, value));
    }

    private Optional<Passage> passage(String name, String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .flatMap(language -> text().map(words -> new Passage(name, language, this, words)));
    }
}

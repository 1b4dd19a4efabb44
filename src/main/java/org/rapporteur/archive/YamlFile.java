package org.rapporteur.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.FileTrouble;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One file, from bytes to a tree in which every node knows its line and column.
 *
 * @param content as it was when the file was read
 */
record YamlFile(Path path, ByteBuffer content) {

    private static final LoaderOptions OPTIONS = new LoaderOptions();

    /** Empty when a fault was told instead. */
    static Optional<YamlFile> read(Path path, Faults faults) {
        try {
            return Optional.of(new YamlFile(path, ByteBuffer.wrap(Files.readAllBytes(path))));
        } catch (IOException unreadable) {
            faults.tell(Fault.ofWhole(
                    path, "this file cannot be read: " + FileTrouble.inWords(unreadable) + ". Mend its permissions."));
            return Optional.empty();
        }
    }

    /** The tree; empty when a fault was told instead. */
    Optional<Piece> compose(Faults faults) {
        try {
            return compose(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(content.duplicate())
                            .toString(),
                    faults);
        } catch (CharacterCodingException garbled) {
            faults.tell(Fault.ofWhole(path, "this file is not in UTF-8. Save it in that encoding."));
        } catch (MarkedYAMLException broken) {
            faults.tell(fault(broken));
        } catch (YAMLException broken) {
            faults.tell(Fault.ofWhole(path, "this file is not YAML: " + oneLine(broken.getMessage()) + "."));
        }
        return Optional.empty();
    }

    private Optional<Piece> compose(String yaml, Faults faults) {
        var parser = new PlainParser(yaml);
        var root = Optional.ofNullable(new Composer(parser, new PlainResolver(), OPTIONS).getSingleNode());
        parser.anchors().map(this::fault).forEach(faults::tell);
        if (root.isEmpty()) {
            faults.tell(Fault.ofWhole(path, "this file is empty. Write a section into it, or delete it."));
        }
        return root.filter(_ -> parser.anchors().findAny().isEmpty()).map(node -> new Piece(path.toString(), node));
    }

    private Fault fault(NodeEvent anchored) {
        return fault(
                anchored.getStartMark(),
                "'" + anchored.getAnchor() + "' is a YAML anchor or alias. Write out what it stands for.");
    }

    private Fault fault(MarkedYAMLException broken) {
        return fault(
                broken.getProblemMark(),
                "this is not YAML: " + oneLine(broken.getProblem()) + ". Look at the indentation and quotes here.");
    }

    private Fault fault(@Nullable Mark mark, String message) {
        return mark == null ? Fault.ofWhole(path, message) : Fault.at(path.toString(), mark, message);
    }

    private static String oneLine(@Nullable String message) {
        return Optional.ofNullable(message).stream()
                .flatMap(String::lines)
                .findFirst()
                .orElse("");
    }

    /** Without anchors, which save typing and cost reading: an entry says what it says where it stands. */
    private static final class PlainParser extends ParserImpl {

        private final List<NodeEvent> anchored = new ArrayList<>();

        PlainParser(String yaml) {
            super(new StreamReader(yaml), OPTIONS);
        }

        @Override
        public Event getEvent() {
            var event = super.getEvent();
            if (event instanceof NodeEvent node && node.getAnchor() != null) {
                anchored.add(node);
            }
            return event;
        }

        Stream<NodeEvent> anchors() {
            return anchored.stream();
        }
    }

    /** As editors see it, by YAML 1.2: {@code no}, {@code on} and {@code 2026-02-17} are words like any other. */
    private static final class PlainResolver extends Resolver {

        private static final Pattern BOOL = Pattern.compile("true|True|TRUE|false|False|FALSE");
        private static final Pattern INT = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
        private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
        private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "tTfF");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.NULL, NULL, "~nN");
            addImplicitResolver(Tag.NULL, NULL, null);
        }
    }
}

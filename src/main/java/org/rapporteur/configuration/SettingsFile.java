package org.rapporteur.configuration;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.FileTrouble;
import org.rapporteur.language.Nearness;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The file of settings: sections of keys, each with one value.
 *
 * @param name as faults call it
 */
record SettingsFile(Path path, String name, Consumer<String> fault) {

    private static final LoaderOptions OPTIONS = new LoaderOptions();

    /** What is written there, by the path of its key. What is faulty is told, and left as if not written. */
    Map<String, Written> read() {
        var found = new HashMap<String, Written>();
        root().ifPresent(node -> collect("", node, found));
        return found;
    }

    private Optional<Node> root() {
        try {
            return Optional.ofNullable(compose(Files.readString(path)));
        } catch (IOException unreadable) {
            fault.accept(name + ": this file cannot be read: " + FileTrouble.inWords(unreadable)
                    + ". The user who runs the bot must be able to read it, as text in UTF-8.");
        } catch (MarkedYAMLException broken) {
            tell(
                    line(broken.getProblemMark()),
                    "this is not YAML: " + broken.getProblem() + begun(broken)
                            + ". Look at the indentation and quotes.");
        } catch (YAMLException broken) {
            fault.accept(name + ": this file is not YAML. Write `section:` and below it, indented, `key: value`.");
        }
        return Optional.empty();
    }

    private static @Nullable Node compose(String yaml) {
        var parser = new ParserImpl(new StreamReader(new StringReader(yaml)), OPTIONS);
        return new Composer(parser, new Resolver(), OPTIONS).getSingleNode();
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    /** A quote that nobody closed is noticed lines later. */
    private static String begun(MarkedYAMLException broken) {
        int begun = line(broken.getContextMark());
        return broken.getContextMark() == null || begun == line(broken.getProblemMark())
                ? ""
                : ", in what begins in line " + begun;
    }

    private static int line(Node node) {
        return line(node.getStartMark());
    }

    private void tell(int line, String words) {
        fault.accept(name + ":" + line + ": " + words);
    }

    private void collect(String path, Node node, Map<String, Written> found) {
        switch (node) {
            case MappingNode section when path.isEmpty() || isSection(path) -> section(path, section, found);
            case ScalarNode scalar when Key.at(path).isPresent() -> value(path, scalar, found);
            case ScalarNode empty when isSection(path) && empty.getValue().isBlank() -> {}
            default -> misplaced(path, node);
        }
    }

    private void section(String path, MappingNode section, Map<String, Written> found) {
        for (var entry : section.getValue()) {
            var word = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var below = path.isEmpty() ? word : path + "." + word;
            collect(below, entry.getValueNode(), found);
        }
    }

    private static boolean isSection(String path) {
        return Key.ALL.stream().anyMatch(key -> key.path().startsWith(path + "."));
    }

    private void value(String path, ScalarNode scalar, Map<String, Written> found) {
        if (scalar.getValue().isBlank()) {
            return;
        }
        var earlier = found.put(path, new Written(scalar.getValue().strip(), line(scalar)));
        if (earlier != null) {
            tell(line(scalar), path + " was given in line " + earlier.line() + " already. Keep one of them.");
        }
    }

    private void misplaced(String path, Node node) {
        if (Key.at(path).isPresent()) {
            tell(line(node), path + " has one value, and this is a list or a section. Write `key: value`.");
        } else if (isSection(path)) {
            tell(line(node), path + " is a section. Write its keys below it, indented.");
        } else if (path.isEmpty()) {
            tell(line(node), "there are no keys here. Write `section:` and below it, indented, `key: value`.");
        } else {
            tell(line(node), "there is no key '" + path + "'." + suggestion(path));
        }
    }

    private static String suggestion(String path) {
        var known = Key.ALL.stream().map(Key::path).toList();
        return Nearness.among(known, path).stream()
                .findFirst()
                .map(near -> " Did you mean '" + near + "'?")
                .orElse(" There are: " + String.join(", ", known) + ".");
    }
}

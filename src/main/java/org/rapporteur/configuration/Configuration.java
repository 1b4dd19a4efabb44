package org.rapporteur.configuration;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.language.Nearness;

/**
 * All that a host has set.
 *
 * @param file as faults call it
 */
public record Configuration(List<Setting> settings, String file) {

    /** Names another file. */
    public static final String VARIABLE = "RAPPORTEUR_CONFIG";

    private static final String USUAL_FILE = "config/rapporteur.yaml";
    private static final String OURS = "RAPPORTEUR_";
    private static final String SQLITE = "jdbc:sqlite:";

    /** These are the launcher's, or say where the file is. */
    private static final Set<String> OTHERS = Set.of(VARIABLE, "RAPPORTEUR_JAVA_HOME", "RAPPORTEUR_JAVA_OPTS");

    public Configuration {
        settings = List.copyOf(settings);
    }

    /**
     * Reads the file and the environment, and tells every fault of theirs with its remedy.
     *
     * @param home the project's folder; without a file there, all is as usual
     */
    public static Configuration read(Map<String, String> environment, Path home, Consumer<String> fault) {
        unknown(environment, fault);
        var named = given(environment, VARIABLE);
        var name = named.orElse(USUAL_FILE);
        var written = file(named, home, fault)
                .map(path -> new SettingsFile(path, name, fault).read())
                .orElse(Map.of());
        var settings = new ArrayList<Setting>();
        Key.ALL.forEach(key -> settings.add(setting(key, environment, written, name, home, fault)));
        return new Configuration(settings, name);
    }

    private static Optional<Path> file(Optional<String> named, Path home, Consumer<String> fault) {
        try {
            var path = named.map(Path::of).orElse(home.resolve(USUAL_FILE));
            if (Files.exists(path)) {
                return Optional.of(path);
            }
        } catch (InvalidPathException e) {
            // Told below, like a name under which there is nothing.
        }
        named.ifPresent(name -> fault.accept(VARIABLE + ": there is no file '" + name
                + "'. Name one that is there, or leave it out; then " + USUAL_FILE + " is read."));
        return Optional.empty();
    }

    private static void unknown(Map<String, String> environment, Consumer<String> fault) {
        var known = Stream.concat(Key.ALL.stream().map(Key::variable), OTHERS.stream())
                .toList();
        environment.keySet().stream()
                .filter(name -> name.startsWith(OURS) && !known.contains(name))
                .sorted()
                .forEach(name -> fault.accept(name + ": there is no such setting."
                        + Nearness.among(known, name).stream()
                                .findFirst()
                                .map(near -> " Did you mean " + near + "?")
                                .orElse(" Leave it out.")));
    }

    private static Setting setting(
            Key key,
            Map<String, String> environment,
            Map<String, Written> written,
            String file,
            Path home,
            Consumer<String> fault) {
        var inFile = Optional.ofNullable(written.get(key.path())).filter(found -> isNoSecret(key, found, file, fault));
        if (key.outdoneBy().stream()
                .anyMatch(variable -> given(environment, variable).isPresent())) {
            var value = given(environment, key.variable());
            return new Setting(key, value, value.isPresent() ? new Origin.Environment() : new Origin.Usual());
        }
        return inFile.map(found -> new Setting(
                        key, Optional.of(seenFrom(home, key, found.value())), new Origin.File(found.line())))
                .orElseGet(() -> new Setting(key, Optional.empty(), new Origin.Usual()));
    }

    private static boolean isNoSecret(Key key, Written found, String file, Consumer<String> fault) {
        boolean isSecret = switch (key.kind()) {
            case SECRET -> true;
            case DATABASE -> Setting.holdsPassword(found.value());
            case PLAIN, PATH -> false;
        };
        if (isSecret) {
            fault.accept(file + ":" + found.line() + ": " + key.path() + ": a secret does not belong into this file."
                    + " Put it into a file of its own that only the bot can read, or into the variable "
                    + key.variable() + ".");
        }
        return !isSecret;
    }

    private static String seenFrom(Path home, Key key, String value) {
        return switch (key.kind()) {
            case PATH -> home.resolve(value).toString();
            case DATABASE ->
                value.matches(SQLITE + "(?!:|file:).+")
                        ? SQLITE + home.resolve(value.substring(SQLITE.length()))
                        : value;
            case PLAIN, SECRET -> value;
        };
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** What is set, by the names of variables, as the rooms read it. */
    public Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        settings.forEach(setting ->
                setting.value().ifPresent(value -> environment.put(setting.key().variable(), value)));
        return environment;
    }

    /** Takes faults that begin with the name of a variable; where its value stands in the file, they are told of that place. */
    public Consumer<String> placing(Consumer<String> fault) {
        return words -> fault.accept(settings.stream()
                .filter(setting -> words.startsWith(setting.key().variable() + ":"))
                .findFirst()
                .map(setting -> placed(setting, words))
                .orElse(words));
    }

    private String placed(Setting setting, String words) {
        return setting.origin() instanceof Origin.File(var line)
                ? file + ":" + line + ": " + setting.key().path()
                        + words.substring(setting.key().variable().length())
                : words;
    }

    /** One line for each setting: its key, its value, and where that comes from. */
    public List<String> shown() {
        var keys = settings.stream()
                .mapToInt(setting -> setting.key().path().length())
                .max()
                .orElse(0);
        var values = settings.stream()
                .mapToInt(setting -> setting.shown().length())
                .max()
                .orElse(0);
        return settings.stream()
                .map(setting -> "%%-%ds  %%-%ds  %%s"
                        .formatted(keys, values)
                        .formatted(setting.key().path(), setting.shown(), origin(setting)))
                .toList();
    }

    private String origin(Setting setting) {
        return switch (setting.origin()) {
            case Origin.Usual() -> "as usual";
            case Origin.File(var line) -> file + ":" + line;
            case Origin.Environment() -> setting.key().variable();
        };
    }
}

package org.rapporteur.chat;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.language.FileTrouble;

/**
 * What a host gives the bot and shows nobody: in a variable of the environment, or in a file that another one names.
 *
 * @param variable that holds it
 * @param file the variable that names the file; written out, so that a search for it ends here
 * @param called what it is, in a word for the host
 */
public record Secret(String variable, String file, String called) {

    /** Reads a small file whole. */
    @FunctionalInterface
    public interface TextFile {
        String read(Path file) throws IOException;
    }

    /**
     * One that was given.
     *
     * @param variable through which it came, for faults
     */
    public record Given(String value, String variable) {}

    /** Empty when none is given, or when a fault was told instead. */
    public Optional<Given> read(Map<String, String> environment, TextFile files, Consumer<String> fault) {
        var direct = new Variable(variable).in(environment);
        var named = new Variable(file).in(environment);
        if (direct.isPresent() && named.isPresent()) {
            fault.accept(variable + " and " + file + " are both set. Keep one of them.");
            return Optional.empty();
        }
        return direct.map(value -> new Given(value, variable))
                .or(() -> named.flatMap(name -> contents(name, files, fault)).map(value -> new Given(value, file)));
    }

    private Optional<String> contents(String name, TextFile files, Consumer<String> fault) {
        try {
            return Optional.of(files.read(Path.of(name)).strip());
        } catch (IOException e) {
            return unreadable(name, FileTrouble.inWords(e), fault);
        } catch (InvalidPathException e) {
            return unreadable(name, "this is not the name of a file", fault);
        }
    }

    private Optional<String> unreadable(String name, String why, Consumer<String> fault) {
        fault.accept(file + ": the file '" + name + "' cannot be read: " + why + ". Name a file that holds the "
                + called + " and nothing else, and that the user who runs the bot may read.");
        return Optional.empty();
    }
}

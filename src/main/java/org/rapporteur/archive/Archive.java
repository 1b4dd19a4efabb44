package org.rapporteur.archive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.FileTrouble;

/**
 * A directory of fact files. {@link #read} reads all of {@code *.yaml} in it, in the order of their names, and says either
 * what they hold or everything that is wrong with them. Nothing about the files makes it throw.
 *
 * @param directory as the host wrote it, for so it is named in faults
 * @param copy of the last good reading; empty where none is kept
 */
public record Archive(Path directory, Optional<FairCopy> copy) {

    /** Without a copy: everything is read and checked each time. */
    public Archive(Path directory) {
        this(directory, Optional.empty());
    }

    /** Reads the files as they are now. */
    public Reading read() {
        var faults = new Faults();
        var paths = files(faults);
        var files = paths.stream()
                .flatMap(path -> YamlFile.read(path, faults).stream())
                .toList();
        return copy.flatMap(kept -> kept.of(files))
                .filter(_ -> faults.isEmpty())
                .flatMap(Study::ofTheGood)
                .orElseGet(() -> readAnew(files, paths.size(), faults));
    }

    private Reading readAnew(List<YamlFile> files, int all, Faults faults) {
        var documents =
                files.stream().flatMap(file -> file.compose(faults).stream()).toList();
        var reading = new Study(documents, all, faults).checked();
        if (reading instanceof Reading.Good) {
            copy.ifPresent(kept -> kept.keep(files, documents));
        }
        return reading;
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(files(new Faults()));
    }

    private List<Path> files(Faults faults) {
        try {
            var files = factFiles();
            if (files.isEmpty()) {
                faults.tell(
                        Fault.ofWhole(directory, "no .yaml file is in this directory. Name the one with the facts."));
            }
            return files;
        } catch (IOException unreadable) {
            return none(unreadable, faults);
        }
    }

    private List<Path> none(IOException unreadable, Faults faults) {
        faults.tell(Fault.ofWhole(
                directory,
                "this directory cannot be read: " + FileTrouble.inWords(unreadable)
                        + ". Name the one with the fact files, or let this user read it."));
        return List.of();
    }

    private List<Path> factFiles() throws IOException {
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(directory, Archive::isFactFile)) {
            found.forEach(files::add);
        } catch (DirectoryIteratorException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
        files.sort(null);
        return files;
    }

    /** Editors keep hidden files of their own beside the one that is open. */
    private static boolean isFactFile(Path path) {
        var name = path.getFileName().toString();
        return name.endsWith(".yaml") && !name.startsWith(".");
    }
}

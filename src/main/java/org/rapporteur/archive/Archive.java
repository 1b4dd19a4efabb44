package org.rapporteur.archive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Facts;
import org.rapporteur.fact.Source;
import org.rapporteur.language.FileTrouble;

/**
 * A directory of fact files. {@link #read} reads all of {@code *.yaml} in it, in the order of their names, and says either
 * what they hold or everything that is wrong with them. Nothing about the files makes it throw.
 *
 * @param directory as the host wrote it, for so it is named in faults
 */
public record Archive(Path directory) {

    /** Reads the files as they are now. */
    public Reading read() {
        var faults = new Faults();
        var files = files(faults);
        var cataloguer = new Cataloguer(faults);
        files.forEach(file -> cataloguer.enter(new YamlFile(file)));
        return read(cataloguer.catalogue(), files.size(), faults);
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(files(new Faults()));
    }

    private static Reading read(Catalogue catalogue, int files, Faults faults) {
        var decoder = new EntityDecoder(catalogue, faults);
        var sources = References.byId(decoder.sources().stream(), Source::id);
        var entities = decoder.entities();
        var references = new References(catalogue, sources, References.byId(entities.all(), Entity::id), Map.of());
        var facts = FactDecoder.facts(references, faults);
        check(catalogue, faults);
        return faults.isEmpty()
                ? new Reading.Good(Facts.of(entities, facts), Reading.Tally.of(files, sources.size(), facts))
                : new Reading.Bad(faults.inOrder());
    }

    private static void check(Catalogue catalogue, Faults faults) {
        var wording = catalogue.wording().flatMap(piece -> Wording.read(piece, faults));
        var draft = new Draft(catalogue, wording);
        Rules.ALL.stream().flatMap(rule -> rule.faults(draft)).forEach(faults::tell);
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

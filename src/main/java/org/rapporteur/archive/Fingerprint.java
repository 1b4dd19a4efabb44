package org.rapporteur.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/** By which it can be told, without reading the files, that one was changed, added or removed. */
record Fingerprint(List<Stamp> stamps) {

    /** One file; the rest is empty when it went away meanwhile. */
    record Stamp(Path file, Optional<Long> size, Optional<FileTime> changed) {}

    static Fingerprint of(List<Path> files) {
        return new Fingerprint(files.stream().map(Fingerprint::stamp).toList());
    }

    private static Stamp stamp(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(file, Optional.of(attributes.size()), Optional.of(attributes.lastModifiedTime()));
        } catch (IOException gone) {
            return new Stamp(file, Optional.empty(), Optional.empty());
        }
    }
}

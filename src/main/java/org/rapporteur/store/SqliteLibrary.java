package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's own library, for this system. The driver unpacks it into the folder for temporary files at every start, and a
 * bot that is killed leaves it there; from {@code org.sqlite.lib.path} it takes one that is already unpacked.
 */
public final class SqliteLibrary {

    private SqliteLibrary() {}

    /**
     * Unpacks it.
     *
     * @throws IOException when it cannot be written there, or the driver has none for this system
     */
    public static void keepIn(Path folder) throws IOException {
        var name = LibraryLoaderUtil.getNativeLibName();
        var packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (var library = LibraryLoaderUtil.class.getResourceAsStream(packed)) {
            if (library == null) {
                throw new IOException("the SQLite driver holds no " + packed);
            }
            Files.copy(library, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

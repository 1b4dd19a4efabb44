package org.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.rapporteur.language.FileTrouble;

/**
 * Holds a file beside the database locked, because two bots on one file would each keep a part of it in memory. The
 * operating system lets go of the lock when the process ends, however it ends. Other programs may look into the database
 * meanwhile, and copy it.
 */
record SoleUse(FileChannel channel) implements AutoCloseable {

    sealed interface Attempt {

        record Granted(SoleUse use) implements Attempt {}

        record Refused(String words) implements Attempt {}
    }

    /** Makes the folder if there is none. */
    static Attempt of(Path database) {
        var folder = database.resolveSibling("").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            return lock(database, channel(database));
        } catch (IOException e) {
            return new Attempt.Refused(folder + ": nothing can be written into this folder: "
                    + FileTrouble.inWords(e)
                    + ". Make it writable for the user that runs the bot, or name another place in "
                    + StoreSettings.URL + ".");
        }
    }

    private static FileChannel channel(Path database) throws IOException {
        return FileChannel.open(
                database.resolveSibling(database.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    private static Attempt lock(Path database, FileChannel channel) throws IOException {
        if (isFree(channel)) {
            return new Attempt.Granted(new SoleUse(channel));
        }
        channel.close();
        return new Attempt.Refused(database + ": another Rapporteur is running on this database. Stop that one, or give"
                + " this one a file of its own in " + StoreSettings.URL + ".");
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

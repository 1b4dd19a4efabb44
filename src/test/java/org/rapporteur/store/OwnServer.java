package org.rapporteur.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A PostgreSQL that belongs to one test, which stops it and starts it again where it was. */
public final class OwnServer implements AutoCloseable {

    private final Path folder;
    private EmbeddedPostgres running;

    private OwnServer(Path folder, EmbeddedPostgres running) {
        this.folder = folder;
        this.running = running;
    }

    /** Starts one that keeps its data in that folder. */
    public static OwnServer in(Path folder) {
        return new OwnServer(folder, started(prepared(folder)));
    }

    /** Starts one whose settings were changed before. */
    static OwnServer in(Path folder, Consumer<File> change) {
        return new OwnServer(folder, started(prepared(folder).setDataDirectoryCustomizer(change)));
    }

    private static EmbeddedPostgres.Builder prepared(Path folder) {
        return Server.prepared().setDataDirectory(folder).setCleanDataDirectory(false);
    }

    private static EmbeddedPostgres started(EmbeddedPostgres.Builder prepared) {
        try {
            return prepared.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PostgresAddress address() {
        return Server.address(running.getPort(), "public");
    }

    /** As its host would: connections are broken off, and nobody is let in. */
    public void stop() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void startAgain() {
        running = started(prepared(folder).setPort(running.getPort()));
    }

    @Override
    public void close() {
        stop();
    }
}

package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's failures mean. */
record SqliteDiagnosis(Path file) implements Diagnosis {

    private static final String ELSEWHERE = ", or name another file in " + StoreSettings.URL + ".";
    private static final String LOCKED = "the database has been locked by another program for over "
            + Sqlite.PATIENCE.toSeconds() + " seconds. Close that program.";
    private static final int PRIMARY = 0xff;

    @Override
    public String of(Throwable failure) {
        return file + ": " + words(failure);
    }

    @Override
    public String locked() {
        return file + ": " + LOCKED;
    }

    @Override
    public String newer() {
        return file + ": this database was written by a newer version of Rapporteur. Start that one" + ELSEWHERE;
    }

    @Override
    public String older() {
        return file + ": " + Diagnosis.OLDER;
    }

    private static String words(Throwable failure) {
        return Diagnosis.first(failure, SQLiteException.class)
                .map(e -> words(e.getResultCode()))
                .or(() -> Diagnosis.first(failure, FlywayException.class).map(SqliteDiagnosis::words))
                .or(() -> Diagnosis.first(failure, SQLTransientConnectionException.class)
                        .map(_ -> LOCKED))
                .or(() -> Diagnosis.first(failure, NativeLibraryNotFoundException.class)
                        .map(_ -> unloaded()))
                .orElseGet(() -> Diagnosis.unknown(failure.getClass().getSimpleName()));
    }

    private static String words(SQLiteErrorCode code) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & PRIMARY)) {
            case SQLITE_FULL -> "the disk is full. Make room on it.";
            case SQLITE_READONLY, SQLITE_PERM ->
                "the file may not be written to. Make it and its folder writable for the user that runs the bot"
                        + ELSEWHERE;
            case SQLITE_CANTOPEN ->
                "the file cannot be opened. Make sure that it is a file, and that the user that runs the bot may use it"
                        + ELSEWHERE;
            case SQLITE_BUSY, SQLITE_LOCKED -> LOCKED;
            case SQLITE_NOTADB -> "this is not a database. Move it away, and an empty one is made" + ELSEWHERE;
            case SQLITE_CORRUPT ->
                "the database is damaged. Stop the bot, and put a backup in its place; or move it away, and an empty"
                        + " one is made.";
            case SQLITE_IOERR -> "the disk does not read or write (" + code.name() + "). Look after the disk.";
            default -> Diagnosis.unknown(code.name());
        };
    }

    private static String words(FlywayException e) {
        return e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
                ? "this is the database of another program. Leave it alone: name another file in " + StoreSettings.URL
                        + "."
                : "the database could not be brought to this version (" + e.getErrorCode()
                        + "). It is as it was before; start the version that wrote it, and report this.";
    }

    private static String unloaded() {
        return "SQLite cannot be loaded from the folder for temporary files. Name one from which programs may be run,"
                + " with RAPPORTEUR_JAVA_OPTS=-Dorg.sqlite.tmpdir=FOLDER.";
    }
}

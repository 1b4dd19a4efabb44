package org.rapporteur.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How SQLite is asked to keep a file. */
record Sqlite(Path file) implements Engine {

    /** How long a lock of another program is waited for. A guest's answer may wait behind it. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /** How long one's turn is waited for. Longer than the wait for a lock, so that who waits behind may still succeed. */
    static final Duration TURN = PATIENCE.plusSeconds(1);

    @Override
    public DataSource connections() {
        var source = new SQLiteDataSource(config());
        // As a URI, in which no character of a path means anything to the driver.
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri());
        return source;
    }

    /**
     * A write ahead log that is not forced to disk at every commit. What is committed is then with the operating system: it
     * outlives the process, also one that is killed. Loss of power may cost the last moments, never the whole; and a
     * forced write would make each update wait for the disk.
     *
     * <p>Deleted rows are overwritten, because a guest who is forgotten should not be found in the file.
     */
    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(Math.toIntExact(PATIENCE.toMillis()));
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config;
    }

    /** Two connections: one reads, so that a question never waits behind a write that waits for a lock. */
    @Override
    public HikariDataSource pool() {
        return pool("database");
    }

    @Override
    public HikariDataSource alarmPool() {
        return pool("alarm");
    }

    private HikariDataSource pool(String name) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(connections());
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(TURN.toMillis());
        config.setMaxLifetime(0);
        return new HikariDataSource(config);
    }

    @Override
    public Diagnosis diagnosis() {
        return new SqliteDiagnosis(file);
    }

    @Override
    public boolean isShared() {
        return false;
    }

    /** Who writes is alone from the beginning of the transaction. */
    @Override
    public String forUpdate() {
        return "";
    }

    @Override
    public void reserve(Handle handle, String name) {}
}

package org.rapporteur.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.rapporteur.chat.NotKept;

/** Reads and writes. Where that fails, the log hears it once, and the caller what it must know. */
final class Database implements AutoCloseable {

    private final Engine engine;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Diagnosis diagnosis;
    private final Trouble reading;
    private final Trouble writing;

    /** SQLite has one writer at a time; in this queue none is passed over. */
    private final Lock turn = new ReentrantLock(true);

    Database(Engine engine, Consumer<String> log) {
        this.engine = engine;
        pool = engine.pool();
        jdbi = Jdbi.create(pool);
        diagnosis = engine.diagnosis();
        reading = new Trouble(
                "Until then, guests are answered as if they had chosen nothing, and reminders wait.",
                "The database can be read again.",
                log);
        writing = new Trouble("Until then, nothing new is kept.", "The database can be written again.", log);
    }

    /** The first reading takes a tenth of a second; whoever opens has time for it. */
    void wake() {
        read(handle -> handle.createQuery("select 1").mapTo(Integer.class).one());
    }

    /** What is wrong at present, found out by reading. */
    Optional<String> trouble() {
        wake();
        return reading.present().or(writing::present);
    }

    Engine engine() {
        return engine;
    }

    /** For libraries that ask by themselves; what fails there is {@link #failed}. */
    DataSource source() {
        return pool;
    }

    /** Tells the log what failed elsewhere. */
    void failed(Throwable failure) {
        writing.met(diagnosis.of(failure));
    }

    /** Empty when it could not be read. */
    <T> Optional<T> read(HandleCallback<T, RuntimeException> what) {
        try {
            return Optional.of(ask(what));
        } catch (NotKept e) {
            return Optional.empty();
        }
    }

    /**
     * For what must not be taken for nothing.
     *
     * @throws NotKept when it could not be read
     */
    <T> T ask(HandleCallback<T, RuntimeException> what) {
        try {
            var found = jdbi.withHandle(what);
            reading.passed();
            return found;
        } catch (JdbiException e) {
            var words = diagnosis.of(e);
            reading.met(words);
            throw new NotKept(words);
        }
    }

    /**
     * All of it, or nothing.
     *
     * @throws NotKept when it could not be written
     */
    void write(HandleConsumer<RuntimeException> what) {
        change(handle -> {
            what.useHandle(handle);
            return true;
        });
    }

    /**
     * A single statement, which is all or nothing by itself, and needs no transaction around it.
     *
     * @throws NotKept when it could not be written
     */
    void execute(HandleConsumer<RuntimeException> statement) {
        keep(handle -> {
            statement.useHandle(handle);
            return true;
        });
    }

    /**
     * All of it, or nothing; and what came of it. A thread that is told to stop can still write down what it has done.
     *
     * @throws NotKept when it could not be written
     */
    <T> T change(HandleCallback<T, RuntimeException> what) {
        return keep(handle -> handle.inTransaction(what));
    }

    private <T> T keep(HandleCallback<T, RuntimeException> what) {
        boolean isToldToStop = Thread.interrupted();
        try {
            return kept(what);
        } finally {
            if (isToldToStop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private <T> T kept(HandleCallback<T, RuntimeException> what) {
        return engine.isShared() ? written(what) : inTurn(what);
    }

    private <T> T inTurn(HandleCallback<T, RuntimeException> what) {
        takeTurn();
        try {
            return written(what);
        } finally {
            turn.unlock();
        }
    }

    private <T> T written(HandleCallback<T, RuntimeException> what) {
        try {
            var result = jdbi.withHandle(what);
            writing.passed();
            return result;
        } catch (JdbiException e) {
            throw notKept(diagnosis.of(e));
        }
    }

    private void takeTurn() {
        try {
            if (!turn.tryLock(Sqlite.TURN.toMillis(), TimeUnit.MILLISECONDS)) {
                throw notKept(diagnosis.locked());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotKept("Broken off, because the bot ends.");
        }
    }

    private NotKept notKept(String words) {
        writing.met(words);
        return new NotKept(words);
    }

    @Override
    public void close() {
        pool.close();
    }
}

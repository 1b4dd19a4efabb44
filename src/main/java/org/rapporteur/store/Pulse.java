package org.rapporteur.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.rapporteur.chat.NotKept;
import org.rapporteur.chat.Unforeseen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the processes that share a database which of them live. Each counts on in a row of its own; who does not, while
 * another counts several times, is taken for dead. So nobody's clock is compared with anybody else's, and when the database
 * itself was away, all have time to come back before anybody is missed.
 */
final class Pulse implements AutoCloseable {

    /** So many beats of one's own without one of another. */
    static final int PATIENCE = 5;

    private static final String BEAT = """
        insert into process (id, beat) values (:id, 1) on conflict (id) do update set beat = process.beat + 1
        """;

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    static final Duration PACE = Duration.ofSeconds(1);

    private final ScheduledExecutorService beats =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final Map<String, Heard> others = new HashMap<>();
    private final String id = UUID.randomUUID().toString();
    private final Database database;

    /** How far another has counted, and how often that was seen. */
    private record Heard(long beat, int times) {

        Heard again(long now) {
            return now == beat ? new Heard(beat, times + 1) : new Heard(now, 0);
        }
    }

    Pulse(Database database) {
        this.database = database;
    }

    /** The name of this process, which no other has or will have. */
    String id() {
        return id;
    }

    /** Begins to count, and does something more at each beat. */
    void begin(Runnable more) {
        beat();
        var _ = beats.scheduleWithFixedDelay(
                () -> safely(more), PACE.toMillis(), PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An exception would end the beats, and the others would take this process for dead. */
    private void safely(Runnable more) {
        try {
            beat();
            more.run();
        } catch (RuntimeException unforeseen) {
            LOG.error("Something failed that should not ({}). Please report this.", new Unforeseen(unforeseen));
        }
    }

    /** To be called again and again, at the same pace by all. */
    synchronized void beat() {
        try {
            listen(database.change(Pulse.this::counted));
        } catch (NotKept e) {
            // Whoever was not heard in the meantime may have been cut off in the same way.
            others.clear();
        }
    }

    private Map<String, Long> counted(Handle handle) {
        count(handle);
        var beats = new HashMap<String, Long>();
        handle.createQuery("select id, beat from process")
                .map((row, _) -> beats.put(row.getString("id"), row.getLong("beat")))
                .list();
        beats.remove(id);
        return beats;
    }

    private void count(Handle handle) {
        handle.createUpdate(BEAT).bind("id", id).execute();
    }

    private void listen(Map<String, Long> beats) {
        others.keySet().retainAll(beats.keySet());
        beats.forEach((other, beat) -> others.merge(other, new Heard(beat, 0), (before, _) -> before.again(beat)));
        others.entrySet().stream()
                .filter(entry -> entry.getValue().times() >= PATIENCE)
                .forEach(entry -> bury(entry.getKey(), entry.getValue().beat()));
    }

    /** Unless it has counted on at the last moment. */
    private void bury(String other, long beat) {
        database.write(handle -> handle.execute("delete from process where id = ? and beat = ?", other, beat));
    }

    /** Says so, that nobody need wait to see it. */
    @Override
    public void close() {
        beats.shutdownNow();
        try {
            database.write(handle -> handle.execute("delete from process where id = ?", id));
        } catch (NotKept e) {
            // Then they wait.
        }
    }
}

package org.rapporteur.archive;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.rapporteur.fact.Facts;
import org.slf4j.LoggerFactory;

/**
 * Looks whether the fact files were changed, and reads them again when they were. It polls, because bind mounts and some
 * systems announce no changes. Files are read when two looks in a row find them alike: an editor may be half done.
 *
 * <p>Make it before the first reading, so that no edit falls between the two. It looks every half second: then a change is
 * in force within two.
 */
public final class Watch {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 500;

    private final Archive archive;
    private final Consumer<Facts> good;
    private final Consumer<List<Fault>> bad;
    private Fingerprint seen;
    private Fingerprint read;

    /** Hands every good snapshot on; writes the faults of a bad one to the log, one a line. */
    public Watch(Archive archive, Consumer<Facts> good) {
        this(archive, good, Watch::log);
    }

    /**
     * Hands every reading on, once.
     *
     * @param bad told the faults; the snapshot in force is to stay
     */
    public Watch(Archive archive, Consumer<Facts> good, Consumer<List<Fault>> bad) {
        this.archive = archive;
        this.good = good;
        this.bad = bad;
        this.seen = archive.fingerprint();
        this.read = seen;
    }

    /** Looks again and again, until what it gives is closed. */
    public ExecutorService looking() {
        var looks =
                Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
        var _ = looks.scheduleWithFixedDelay(this::look, 0, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        return looks;
    }

    /** Looks once. */
    public void look() {
        var now = archive.fingerprint();
        boolean isAtRest = now.equals(seen);
        seen = now;
        if (isAtRest && !now.equals(read)) {
            readAgain();
        }
    }

    /** A file that was changed under the reader's hands waits for a later look. */
    private void readAgain() {
        var reading = archive.read();
        if (archive.fingerprint().equals(seen)) {
            read = seen;
            handOn(reading);
        }
    }

    private void handOn(Reading reading) {
        switch (reading) {
            case Reading.Good(var facts, var _) -> good.accept(facts);
            case Reading.Bad(var faults) -> bad.accept(faults);
        }
    }

    /** The logger is only looked up here, because starting it takes as long as reading the record. */
    private static void log(List<Fault> faults) {
        var log = LoggerFactory.getLogger(Watch.class);
        faults.forEach(fault -> log.warn("{}", fault));
    }
}

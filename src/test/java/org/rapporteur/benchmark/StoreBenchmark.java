package org.rapporteur.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Preferences;
import org.rapporteur.language.Language;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoreSettings;

/** What a question pays to the database: one look and one handled update. In a JVM as the launcher starts it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class StoreBenchmark {

    private static final Holder GUEST = Holder.person("telegram", "71001");

    private final Preferences chosen =
            Preferences.none().with(Language.UKRAINIAN).with(ZoneId.of("Europe/Kyiv"));
    private final Store store = open(folder());
    private final HandledUpdates updates = store.handledUpdates("telegram", "1001");
    private long id;

    public StoreBenchmark() {
        store.preferences().put(GUEST, chosen);
    }

    @TearDown
    public void close() {
        store.close();
    }

    @Benchmark
    public Preferences of() {
        return store.preferences().of(GUEST);
    }

    @Benchmark
    public void put() {
        store.preferences().put(GUEST, chosen);
    }

    @Benchmark
    public void add() {
        updates.add(++id);
    }

    /** As it goes on: one handled, and all before it confirmed. */
    @Benchmark
    public void addAndConfirm() {
        updates.confirmed(id);
        updates.add(++id);
    }

    private static Store open(Path folder) {
        return switch (Store.open(new StoreSettings(folder.resolve("rapporteur.db")))) {
            case Store.Opening.Opened(var store) -> store;
            case Store.Opening.Fault(var words) -> throw new IllegalStateException(words);
        };
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("store-benchmark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.rapporteur.benchmark;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.Bot;
import org.rapporteur.chat.Answer;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Invocation;
import org.rapporteur.language.Language;

/** A command, from the desk to the reply that an adapter draws; in a JVM as the launcher starts it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class DeskBenchmark {

    private final Desk desk = Bot.following(Language.ENGLISH).conversation().desk();
    private final Guest guest = new Guest(Language.ENGLISH, ZoneId.of("Europe/Kyiv"));
    private final Instant noon = Instant.parse("2026-11-23T12:00:00Z");

    @Benchmark
    public Answer delegation() {
        return desk.answer(List.of(new Invocation("delegation", "russia")), guest, noon);
    }
}

package org.rapporteur.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/** The figures as the library keeps them. Prometheus sees the dots in names as underscores, and units at their end. */
final class Instruments {

    /** In the place of a command or a language. */
    static final String NONE = "none";

    static final String FAILED = "failed";

    private static final String PLATFORM = "platform";

    /** In milliseconds; a guest should wait for nothing beyond the last. */
    private static final Duration[] STEPS = LongStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmFigures jvm = new JvmFigures();
    private final AtomicLong read = new AtomicLong();

    private final MeterProvider<Counter> answers = Counter.builder("rapporteur.answers")
            .description("Answers, by the first command in each")
            .withRegistry(registry);

    private final MeterProvider<Timer> latencies = Timer.builder("rapporteur.answer")
            .description("From a line to its answer, at the desk")
            .serviceLevelObjectives(STEPS)
            .withRegistry(registry);

    private final MeterProvider<Counter> posts = Counter.builder("rapporteur.reminders")
            .description("What the bot said unasked, by what became of it")
            .withRegistry(registry);

    private final Counter reread = reloads("taken");
    private final Counter faulty = reloads("faulty");

    Instruments() {
        Gauge.builder("rapporteur.record.read.timestamp", read, AtomicLong::get)
                .description("When the record in force was read")
                .baseUnit("seconds")
                .register(registry);
    }

    private Counter reloads(String outcome) {
        return Counter.builder("rapporteur.record.readings")
                .description("How often the record was read, and whether it was taken")
                .tag("outcome", outcome)
                .register(registry);
    }

    private Counter answers(String platform, String command, String language, String status) {
        return answers.withTags(PLATFORM, platform, "command", command, "language", language, "status", status);
    }

    /** Nothing has failed there yet. */
    void unfailing(String platform) {
        var _ = answers(platform, NONE, NONE, FAILED);
    }

    void answered(String platform, String command, String language, String status, Duration took) {
        answers(platform, command, language, status).increment();
        latencies.withTags(PLATFORM, platform).record(took);
    }

    void delivered(String platform, String outcome) {
        posts.withTags(PLATFORM, platform, "outcome", outcome).increment();
    }

    void waiting(String platform, DoubleSupplier messages) {
        Gauge.builder("rapporteur.outbox.messages", messages::getAsDouble)
                .description("Messages that wait to be sent")
                .tag(PLATFORM, platform)
                .register(registry);
    }

    void refusals(String platform, LongSupplier refused) {
        FunctionCounter.builder("rapporteur.refusals", refused, LongSupplier::getAsLong)
                .description("Messages that a platform refused")
                .tag(PLATFORM, platform)
                .register(registry);
    }

    void due(DoubleSupplier due) {
        Gauge.builder("rapporteur.reminders.due", due::getAsDouble)
                .description("Posts that ought to have been sent by now")
                .register(registry);
    }

    void age(DoubleSupplier seconds) {
        TimeGauge.builder("rapporteur.record.age", seconds::getAsDouble, TimeUnit.SECONDS)
                .description("Age of the newest source in the record")
                .register(registry);
    }

    void read(Instant when) {
        read.set(when.getEpochSecond());
        reread.increment();
    }

    void refused() {
        faulty.increment();
    }

    void watch(Probe part) {
        Gauge.builder("rapporteur.part.ready", () -> part.trouble().get().isEmpty() ? 1 : 0)
                .description("1 where a part of the bot works, 0 where it does not")
                .tag("part", part.name())
                .register(registry);
    }

    String scrape() {
        jvm.bindOnce(registry);
        return registry.scrape(Metrics.TYPE);
    }
}

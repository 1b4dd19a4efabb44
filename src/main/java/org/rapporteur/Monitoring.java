package org.rapporteur;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.rapporteur.chat.Condition;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.Presence;
import org.rapporteur.chat.Tally;
import org.rapporteur.fact.FactBook;
import org.rapporteur.web.Metrics;
import org.rapporteur.web.Probe;
import org.rapporteur.web.Web;
import org.rapporteur.web.WebSettings;
import org.slf4j.LoggerFactory;

/** What those who look after the bot may ask. It opens a second after the start, and where it cannot, the bot goes on without. */
final class Monitoring implements AutoCloseable {

    /** By then, the platforms have been reached: who asks a question comes before who asks for figures. */
    private static final int SECONDS_AFTER_THE_START = 1;

    private final Executor later =
            CompletableFuture.delayedExecutor(SECONDS_AFTER_THE_START, TimeUnit.SECONDS, Thread::startVirtualThread);
    private final WebSettings settings;
    private final InstantSource clock;
    private final Optional<Metrics> metrics;
    private final CompletableFuture<Web.Opening> opening = new CompletableFuture<>();

    Monitoring(WebSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        metrics = settings.port().map(_ -> new Metrics(later));
    }

    Tally tally(String platform) {
        return metrics.map(figures -> figures.tally(platform)).orElse(Tally.NOBODYS);
    }

    /** The same platform, on which what is said unasked is counted. */
    Platform counted(Platform platform) {
        return metrics.map(figures -> figures.counted(platform)).orElse(platform);
    }

    /** To be told of each reading that is in force from now on. */
    void read() {
        metrics.ifPresent(figures -> figures.read(clock.instant()));
    }

    /** To be told of each reading that had faults. */
    void refused() {
        metrics.ifPresent(Metrics::refused);
    }

    /** Returns at once. */
    void open(FactBook book, Map<String, Presence> presences) {
        metrics.ifPresent(figures -> later.execute(() -> open(figures, book, presences)));
    }

    private void open(Metrics figures, FactBook book, Map<String, Presence> presences) {
        figures.age(() -> age(book).toSeconds());
        var parts = parts(presences);
        parts.forEach(figures::watch);
        presences.forEach((platform, presence) -> {
            figures.waiting(platform, () -> presence.traffic().waiting());
            figures.refusals(platform, () -> presence.traffic().refused());
        });
        opening.complete(Web.open(settings, parts, figures));
        var log = LoggerFactory.getLogger(Monitoring.class);
        switch (opening.join()) {
            case Web.Opening.Opened(var web) ->
                log.info(
                        "Health and figures: http://{}:{}/readyz",
                        settings.host(),
                        web.address().getPort());
            case Web.Opening.Fault(var words) -> log.warn("{}", words);
            case Web.Opening.Off() -> {}
        }
    }

    private Duration age(FactBook book) {
        return book.inForce()
                .newestSource()
                .map(source -> Duration.between(
                        source.published().atStartOfDay(ZoneOffset.UTC).toInstant(), clock.instant()))
                .orElse(Duration.ZERO);
    }

    private static List<Probe> parts(Map<String, Presence> presences) {
        return presences.entrySet().stream()
                .map(entry -> new Probe(entry.getKey(), () -> trouble(entry.getValue())))
                .toList();
    }

    private static Optional<String> trouble(Presence presence) {
        return switch (presence.condition()) {
            case Condition.Serving() -> Optional.empty();
            case Condition.Waiting(var cause) -> Optional.of(cause.isEmpty() ? "It is being connected." : cause);
            case Condition.Over(var cause) -> Optional.of(cause);
        };
    }

    @Override
    public void close() {
        var _ = opening.thenAccept(Monitoring::close);
    }

    private static void close(Web.Opening opening) {
        if (opening instanceof Web.Opening.Opened(var web)) {
            web.close();
        }
    }
}

package org.rapporteur;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rapporteur.chat.Condition;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.Presence;
import org.rapporteur.chat.Tally;
import org.rapporteur.fact.FactBook;
import org.rapporteur.store.Store;
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
    private final AtomicBoolean isRecordFaulty = new AtomicBoolean();
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
        isRecordFaulty.set(false);
        metrics.ifPresent(figures -> figures.read(clock.instant()));
    }

    /** To be told of each reading that had faults. */
    void refused() {
        isRecordFaulty.set(true);
        metrics.ifPresent(Metrics::refused);
    }

    /** Returns at once. */
    void open(FactBook book, Store store, Map<String, Presence> presences) {
        metrics.ifPresent(figures -> later.execute(() -> open(figures, book, store, presences)));
    }

    private void open(Metrics figures, FactBook book, Store store, Map<String, Presence> presences) {
        figures.age(() -> age(book).toSeconds());
        figures.due(() -> store.due(clock.instant()));
        var parts = parts(store, presences);
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

    private List<Probe> parts(Store store, Map<String, Presence> presences) {
        var parts = new ArrayList<Probe>();
        parts.add(new Probe("record", this::recordTrouble));
        parts.add(new Probe("database", store::trouble));
        presences.forEach((platform, presence) -> parts.add(new Probe(platform, () -> trouble(presence))));
        return parts;
    }

    private Optional<String> recordTrouble() {
        return isRecordFaulty.get()
                ? Optional.of("It was changed and has faults; the one before stays in force. ./rapporteur facts check"
                        + " names them.")
                : Optional.empty();
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

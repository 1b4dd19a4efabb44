package org.rapporteur.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Answer;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Destination;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Invocation;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.Standing;
import org.rapporteur.chat.Tally;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Reply;

/**
 * The bot's figures, for Prometheus. The library that keeps them is loaded beside the start; what happens before it is there
 * is counted as soon as it is.
 *
 * <p>No label takes its values from what people write: commands are those of the desk, and nobody's id is counted.
 */
public final class Metrics {

    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final CompletableFuture<Instruments> instruments = new CompletableFuture<>();
    private final List<Consumer<Instruments>> early = new ArrayList<>();

    /** @param loading runs what loads the library */
    public Metrics(Executor loading) {
        loading.execute(this::load);
    }

    /** What came before is counted before anybody can look. */
    private void load() {
        var loaded = new Instruments();
        synchronized (early) {
            early.forEach(what -> what.accept(loaded));
            early.clear();
            instruments.complete(loaded);
        }
    }

    /**
     * For the desk of one platform. An answer counts for the first command in it. That none has failed is told from the
     * start: Prometheus sees no increase in a figure that comes into being with the first failure.
     */
    public Tally tally(String platform) {
        with(all -> all.unfailing(platform));
        return new Tally() {
            @Override
            public void answered(Answer answer, Duration took) {
                var command = answer.heard().stream()
                        .findFirst()
                        .map(Invocation::command)
                        .orElse(Instruments.NONE);
                var status = answer.reply().status().name().toLowerCase(Locale.ROOT);
                count(platform, command, answer.language().code(), status, took);
            }

            @Override
            public void failed(Duration took) {
                count(platform, Instruments.NONE, Instruments.NONE, Instruments.FAILED, took);
            }
        };
    }

    private void count(String platform, String command, String language, String status, Duration took) {
        with(all -> all.answered(platform, command, language, status, took));
    }

    /** The same platform, whose deliveries are counted by what became of them. */
    public Platform counted(Platform platform) {
        return new Platform() {
            @Override
            public String name() {
                return platform.name();
            }

            @Override
            public Delivery deliver(Address address, Reply reply, Language language, String occasion) {
                var delivery = platform.deliver(address, reply, language, occasion);
                with(all -> all.delivered(name(), outcome(delivery)));
                return delivery;
            }

            @Override
            public Optional<Address> privately(Holder person) {
                return platform.privately(person);
            }

            @Override
            public Destination here(Standing asker) {
                return platform.here(asker);
            }

            @Override
            public Destination elsewhere(Standing asker, String name) {
                return platform.elsewhere(asker, name);
            }
        };
    }

    private static String outcome(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Done _ -> "sent";
            case Delivery.Later _ -> "late";
            case Delivery.Gone _ -> "gone";
            case Delivery.Moved _ -> "moved";
        };
    }

    /** How many messages wait to be sent. */
    public void waiting(String platform, DoubleSupplier messages) {
        with(all -> all.waiting(platform, messages));
    }

    /** How many messages a platform has refused since the start. */
    public void refusals(String platform, LongSupplier refused) {
        with(all -> all.refusals(platform, refused));
    }

    /** How many posts ought to have been sent by now and have not been. */
    public void due(DoubleSupplier posts) {
        with(all -> all.due(posts));
    }

    /** How old the newest source of the record is, in seconds. */
    public void age(DoubleSupplier seconds) {
        with(all -> all.age(seconds));
    }

    /** The record was read. */
    public void read(Instant when) {
        with(all -> all.read(when));
    }

    /** The record was changed and has faults, so that the one before stays in force. */
    public void refused() {
        with(Instruments::refused);
    }

    /** Shows for each part whether it works. */
    public void watch(Probe part) {
        with(all -> all.watch(part));
    }

    private void with(Consumer<Instruments> what) {
        synchronized (early) {
            if (!instruments.isDone()) {
                early.add(what);
                return;
            }
        }
        what.accept(instruments.join());
    }

    /** All figures, as text. Those of the JVM are kept from the first time on. */
    String scrape() {
        return instruments.join().scrape();
    }
}

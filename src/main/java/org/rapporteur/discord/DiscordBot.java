package org.rapporteur.discord;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.rapporteur.chat.Condition;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Movements;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Presence;
import org.rapporteur.chat.Traffic;
import org.rapporteur.language.Phrases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot on Discord: the wire and the manners put together. */
public final class DiscordBot implements Presence {

    /** As it stands in an {@link org.rapporteur.chat.Address}. */
    public static final String PLATFORM = DiscordPlatform.NAME;

    private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** Half of what process managers grant before they kill. */
    private static final Duration FAREWELL = Duration.ofMillis(2500);

    private final CompletableFuture<End> ended = new CompletableFuture<>();
    private final CompletableFuture<ShardManager> connected = new CompletableFuture<>();
    private final Thread thread = Thread.ofVirtual().name("discord").unstarted(this::run);
    private final AtomicReference<String> complaint = new AtomicReference<>("Not connected to Discord yet.");
    private final Threads threads = Threads.open();
    private final Wire wire = new Wire();
    private final LightJda jda;
    private final Platform platform;

    public DiscordBot(
            DiscordSettings settings,
            Desk desk,
            Phrases phrases,
            PreferenceBook preferences,
            Movements movements,
            InstantSource clock) {
        platform = new DiscordPlatform(this::anyShard, new Pace(clock), new Sheets(desk.commands(), phrases));
        var reception = new Reception(Answering.at(desk, phrases, new Guests(preferences), clock), new Haste());
        var servers = new Servers(preferences, movements, clock, threads.events());
        var hearing = new Hearing(desk.commands(), servers);
        var menu = new Menu(desk.commands().all(), phrases);
        jda = new LightJda(
                settings,
                threads,
                wire,
                new Dispatches(servers, new MessageListener(hearing, reception, threads.events())),
                List.of(
                        new InteractionListener(hearing, reception, new Freshness(clock), threads.timers()),
                        new SessionListener(new Registration(menu, Duration.ofMinutes(1)), ended::complete)));
    }

    @Override
    public void start() {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        Message.suppressContentIntentWarning();
        // Otherwise JDA takes down the stack at each call, for a log that nobody reads.
        RestAction.setPassContext(false);
        thread.start();
    }

    @Override
    public CompletableFuture<Optional<String>> ended() {
        return ended.thenApply(End::trouble);
    }

    @Override
    public Condition condition() {
        if (ended.isDone()) {
            return new Condition.Over(ended.join().trouble().orElse("Stopped."));
        }
        return connected.isDone() ? condition(connected.join()) : new Condition.Waiting(complaint.get());
    }

    private static Condition condition(ShardManager manager) {
        var away = manager.getStatuses().values().stream()
                .filter(status -> status != JDA.Status.CONNECTED)
                .count();
        return away == 0
                ? new Condition.Serving()
                : new Condition.Waiting("Connections to Discord that are not up: %d of %d. They are being made."
                        .formatted(away, manager.getShardsTotal()));
    }

    @Override
    public Traffic traffic() {
        return wire.traffic();
    }

    @Override
    public Platform platform() {
        return platform;
    }

    /** JDA finds its own way back to a gateway, but not to an API that is down at the start. */
    private void run() {
        try {
            for (var pause = FIRST_PAUSE; !hasConnected(); pause = twice(pause)) {
                Thread.sleep(pause);
            }
            if (ended.isDone()) {
                leave(connected.join());
            }
        } catch (InvalidTokenException refused) {
            ended.complete(End.token(401));
        } catch (InterruptedException closing) {
            ended.complete(new End.Stopped());
        } catch (RuntimeException | Error fault) {
            ended.complete(End.broken(fault));
        }
    }

    private boolean hasConnected() {
        try {
            return connected.complete(jda.open());
        } catch (ErrorResponseException | CompletionException | IllegalStateException unreachable) {
            complain(Trouble.inWords(unreachable));
            return false;
        }
    }

    /** Once, and again when the cause has changed. */
    private void complain(String cause) {
        if (!cause.equals(complaint.getAndSet(cause))) {
            LOG.warn("Discord cannot be reached: {}. Trying again until it can.", cause);
        }
    }

    private static Duration twice(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private Optional<JDA> anyShard() {
        return connected.isDone() ? connected.join().getShardCache().stream().findAny() : Optional.empty();
    }

    @Override
    public void close() {
        ended.complete(new End.Stopped());
        thread.interrupt();
        threads.hearNoMore();
        if (connected.isDone()) {
            leave(connected.join());
        }
        threads.close();
    }

    private static void leave(ShardManager manager) {
        var shards = List.copyOf(manager.getShards());
        manager.shutdown();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            shards.forEach(shard -> all.execute(() -> finish(shard)));
        }
    }

    private static void finish(JDA shard) {
        try {
            if (!shard.awaitShutdown(FAREWELL)) {
                shard.shutdownNow();
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            shard.shutdownNow();
        }
        shard.getHttpClient().connectionPool().evictAll();
    }
}

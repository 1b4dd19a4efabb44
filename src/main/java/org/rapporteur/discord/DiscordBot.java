package org.rapporteur.discord;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
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

/** The bot on Discord: the wire and the manners put together. */
public final class DiscordBot implements Presence {

    /** As it stands in an {@link org.rapporteur.chat.Address}. */
    public static final String PLATFORM = DiscordPlatform.NAME;

    private final CompletableFuture<End> ended = new CompletableFuture<>();
    private final CompletableFuture<ShardManager> connected = new CompletableFuture<>();
    private final Thread thread = Thread.ofVirtual().name("discord").unstarted(this::run);
    private final Threads threads = Threads.open();
    private final Wire wire = new Wire();
    private final Connecting connecting;
    private final Platform platform;

    public DiscordBot(
            DiscordSettings settings,
            Desk desk,
            Phrases phrases,
            PreferenceBook preferences,
            Movements movements,
            InstantSource clock) {
        this(settings, desk, phrases, preferences, movements, Tempo.real(clock));
    }

    DiscordBot(
            DiscordSettings settings,
            Desk desk,
            Phrases phrases,
            PreferenceBook preferences,
            Movements movements,
            Tempo tempo) {
        var clock = tempo.clock();
        platform = new DiscordPlatform(this::anyShard, new Pace(tempo.timing()), new Sheets(desk.commands(), phrases));
        var reception = new Reception(Answering.at(desk, phrases, new Guests(preferences), clock), new Haste());
        var servers = new Servers(preferences, movements, clock, threads.events());
        var hearing = new Hearing(desk.commands(), servers);
        var menu = new Menu(desk.commands().all(), phrases);
        var jda = new LightJda(
                settings,
                threads,
                wire,
                new Dispatches(servers, new MessageListener(new MessageHearing(servers), reception, threads.events())),
                tempo.timing().pause(),
                List.of(
                        new InteractionListener(
                                hearing, reception, new Freshness(clock), threads.timers(), tempo.patience()),
                        new SessionListener(new Registration(menu, Duration.ofMinutes(1)), this::end)));
        connecting = new Connecting(jda, tempo.timing());
    }

    @Override
    public void start() {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        Message.suppressContentIntentWarning();
        // Otherwise JDA takes down the stack at each call, for a log that nobody reads.
        RestAction.setPassContext(false);
        thread.start();
    }

    /** Other platforms may go on in this process, and JDA does not give up after each of Discord's refusals. */
    private void end(End end) {
        if (ended.complete(end)) {
            Thread.startVirtualThread(this::sayFarewell);
        }
    }

    private void sayFarewell() {
        if (connected.isDone()) {
            Farewell.to(connected.join());
        }
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
        return connected.isDone() ? condition(connected.join()) : new Condition.Waiting(connecting.complaint());
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

    private void run() {
        try {
            connected.complete(connecting.connect());
            if (ended.isDone()) {
                Farewell.to(connected.join());
            }
        } catch (InvalidTokenException refused) {
            ended.complete(End.token(401));
        } catch (InterruptedException closing) {
            ended.complete(new End.Stopped());
        } catch (RuntimeException | Error fault) {
            ended.complete(End.broken(fault));
        }
    }

    private Optional<JDA> anyShard() {
        return connected.isDone() ? connected.join().getShardCache().stream().findAny() : Optional.empty();
    }

    @Override
    public void close() {
        ended.complete(new End.Stopped());
        thread.interrupt();
        threads.hearNoMore();
        sayFarewell();
        threads.close();
    }
}

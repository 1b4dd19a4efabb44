package org.rapporteur.telegram;

import java.io.Serializable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.language.Phrases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/** The bot on Telegram: the wire and the manners put together. */
public final class TelegramBot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramBot.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration FAREWELL = Duration.ofSeconds(4);

    private final Connection connection = new Connection(PATIENCE);
    private final Timing timing;
    private final Outbox outbox;
    private final LongPoll source;
    private final Desk desk;
    private final Phrases phrases;
    private final Moves moves;
    private final CompletableFuture<Poller> polling = new CompletableFuture<>();

    public TelegramBot(TelegramSettings settings, Desk desk, Phrases phrases, InstantSource clock) {
        this.desk = desk;
        this.phrases = phrases;
        timing = new Timing(clock, Pause.parking());
        moves = (from, to) -> LOG.info("Chat {} has become {}.", from.value(), to.value());
        outbox = new Outbox(new HttpBotApi(settings, connection), new Limits(), timing, moves);
        source = new LongPoll(settings, connection, Poller.LONGEST_WAIT);
    }

    /**
     * Asks Telegram for the bot's name, begins to listen, and then sees to the menus, for which nobody has to wait.
     *
     * @return whether it listens; if not, the log says why
     */
    public boolean start() throws InterruptedException {
        switch (outbox.call(new GetMe())) {
            case Sent.Done<User>(var me) -> listen(new Me(new UserId(me.getId()), me.getUserName()));
            case Sent<?> unknown -> LOG.error("Telegram does not tell who the bot is: {}", unknown);
        }
        return polling.isDone();
    }

    private void listen(Me me) throws InterruptedException {
        var reception = new Reception(
                new Hearing(me, desk.commands()), Answering.at(desk, phrases, new Strangers(), timing.clock()), moves);
        var poller = new Poller(source, new Front(reception, outbox), HandledUpdates.forgetful(), timing);
        poller.start();
        polling.complete(poller);
        for (var wish : new Menus(desk.commands(), phrases).wishes()) {
            grant(wish);
        }
    }

    private <T extends Serializable> void grant(Wish<T> wish) throws InterruptedException {
        if (outbox.call(wish.look()) instanceof Sent.Done<T>(var shown)) {
            Optional<?> refused = change(wish, shown);
            refused.ifPresent(sent -> LOG.warn("{}: {}", wish.change().getMethod(), sent));
        }
    }

    private <T extends Serializable> Optional<Sent<Boolean>> change(Wish<T> wish, T shown) throws InterruptedException {
        var change = wish.given(shown);
        return change.isEmpty()
                ? Optional.empty()
                : Optional.of(outbox.call(change.get())).filter(sent -> !(sent instanceof Sent.Done<?>));
    }

    /** Ends the open poll, finishes what is in hand, confirms it, and lets go of the threads. */
    @Override
    public void close() {
        if (polling.isDone()) {
            var poller = polling.join();
            poller.stop(FAREWELL);
            poller.ended().handle((_, _) -> true).join();
        }
        outbox.close();
        connection.close();
    }
}

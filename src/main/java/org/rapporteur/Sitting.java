package org.rapporteur;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.console.Conversation;
import org.rapporteur.reminder.Keeping;
import org.rapporteur.reminder.Reminders;
import org.slf4j.LoggerFactory;

/** A conversation at the terminal, and what is posted in it while it lasts. Nothing of it is kept. */
record Sitting(Conversation conversation, Reminders reminders) {

    /**
     * Begins at the moment that was asked for, and stays there; otherwise time goes on.
     *
     * @param posts where posts are shown; empty as long as there is no such place
     */
    static Sitting begin(Desks desks, Settings settings, Supplier<Optional<Platform>> posts, InstantSource now) {
        var clock = settings.console().at().map(InstantSource::fixed).orElse(now);
        var preferences = PreferenceBook.inMemory();
        var reminders = desks.reminders(
                Keeping.untilLeaving(), () -> posts.get().map(List::of).orElseGet(List::of), clock);
        var desk = desks.desk(preferences, reminders, Lasting.UNTIL_LEAVING);
        return new Sitting(
                Conversation.begin(desk, desks.phrases(), settings.console(), clock, preferences), reminders);
    }

    /** Posts what is due, until it is closed. */
    ScheduledExecutorService posting() {
        var clock =
                Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
        var _ = clock.scheduleWithFixedDelay(this::post, 1, 1, TimeUnit.SECONDS);
        return clock;
    }

    /** What fails may not keep the next posts from coming. */
    private void post() {
        try {
            reminders.serveDue();
        } catch (RuntimeException unforeseen) {
            LoggerFactory.getLogger(Sitting.class)
                    .error("posting failed: {}", unforeseen.getClass().getName());
        }
    }
}

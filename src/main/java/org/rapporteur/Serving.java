package org.rapporteur;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.FirstAnswers;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.Movements;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.Presence;
import org.rapporteur.discord.DiscordBot;
import org.rapporteur.discord.DiscordSettings;
import org.rapporteur.preference.LongGone;
import org.rapporteur.reminder.Keeping;
import org.rapporteur.reminder.Reminders;
import org.rapporteur.store.Store;
import org.rapporteur.telegram.Sharing;
import org.rapporteur.telegram.TelegramBot;
import org.rapporteur.telegram.TelegramSettings;

/** All platforms that are set up, at desks of one kind, and the reminders that are posted on them. */
record Serving(Settings settings, Desks desks, Store store, Monitoring monitoring, InstantSource clock) {

    private static final int SECONDS_TO_POST = 1;
    private static final int SECONDS_TO_LOG_IN = 2;

    int until(CompletableFuture<Boolean> stop) {
        var serving = new CompletableFuture<List<Presence>>();
        var keeping = new Keeping(store.subscriptions(), store.sends(), Lasting.UNTIL_FORGOTTEN);
        var reminders = desks.reminders(keeping, () -> platforms(serving), clock);
        var desk = desks.desk(store.preferences(), reminders, Lasting.UNTIL_FORGOTTEN);
        var presences = presences(desk, reminders.attendance());
        serving.complete(List.copyOf(presences.values()));
        var posting = posting(reminders, List.copyOf(presences.keySet()), stop);
        prepare(new FirstAnswers(desk, clock));
        try (monitoring) {
            monitoring.open(desks.book(), store, presences);
            return new Presences(serving.join()).until(stop.thenCompose(_ -> soon(posting)));
        } finally {
            stop.complete(true);
            posting.join();
        }
    }

    /** Commands while the platforms are logged in to; questions when that has had the processors for itself. */
    private static void prepare(FirstAnswers answers) {
        beside(answers::toCommands);
        CompletableFuture.delayedExecutor(SECONDS_TO_LOG_IN, TimeUnit.SECONDS, Serving::beside)
                .execute(answers::toQuestions);
    }

    /** On a thread of the machine's own, so that it and what else goes on share the processors. */
    private static void beside(Runnable work) {
        Thread.ofPlatform().name("first-answers").daemon().start(work);
    }

    /** A post that is on its way needs its platform for a moment more, but who asks must not wait for it for long. */
    private static CompletableFuture<Boolean> soon(CompletableFuture<Void> posting) {
        return posting.thenApply(_ -> true).completeOnTimeout(true, SECONDS_TO_POST, TimeUnit.SECONDS);
    }

    /** Posts what is due; ends with the stop, before the platforms do, so that nothing is begun which they cannot bring. */
    private CompletableFuture<Void> posting(
            Reminders reminders, List<String> platforms, CompletableFuture<Boolean> stop) {
        var alarm = store.alarm(platforms, reminders.postman()::serve, () -> tidy(reminders), clock);
        alarm.start();
        return stop.thenRunAsync(alarm::close, Thread::startVirtualThread);
    }

    /** What belongs to those who removed the bot long ago, whichever platforms run. */
    private void tidy(Reminders reminders) {
        new LongGone(store.preferences(), clock).delete();
        reminders.attendance().deleteLongGone();
    }

    private LinkedHashMap<String, Presence> presences(Desk desk, Movements movements) {
        var presences = new LinkedHashMap<String, Presence>();
        settings.telegram()
                .ifPresent(telegram -> presences.put(
                        TelegramBot.PLATFORM,
                        onTelegram(telegram, desk.countedIn(monitoring.tally(TelegramBot.PLATFORM)), movements)));
        settings.discord()
                .ifPresent(discord -> presences.put(
                        DiscordBot.PLATFORM,
                        onDiscord(discord, desk.countedIn(monitoring.tally(DiscordBot.PLATFORM)), movements)));
        return presences;
    }

    /** Those that are set up; posts wait for one that is not connected yet. */
    private List<Platform> platforms(CompletableFuture<List<Presence>> serving) {
        return serving.getNow(List.of()).stream()
                .map(presence -> monitoring.counted(presence.platform()))
                .toList();
    }

    private Presence onTelegram(TelegramSettings telegram, Desk desk, Movements movements) {
        return new TelegramBot(
                telegram,
                desk,
                desks.phrases(),
                store.preferences(),
                sharing(telegram.token().bot()),
                movements,
                clock);
    }

    private Sharing sharing(String bot) {
        return new Sharing(
                () -> store.handledUpdates(TelegramBot.PLATFORM, bot),
                () -> store.lease(TelegramBot.PLATFORM + " " + bot),
                store.budget(TelegramBot.PLATFORM, bot, Sharing.PER_SECOND, clock));
    }

    private Presence onDiscord(DiscordSettings discord, Desk desk, Movements movements) {
        return new DiscordBot(discord, desk, desks.phrases(), store.preferences(), movements, clock);
    }
}

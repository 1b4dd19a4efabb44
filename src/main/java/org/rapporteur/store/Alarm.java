package org.rapporteur.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.rapporteur.chat.NotKept;
import org.rapporteur.chat.Unforeseen;
import org.rapporteur.reminder.SubscriptionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes the postman for what is due on the platforms that this process serves. The subscriptions are the truth: {@link Sweep} looks every second which of them are due
 * and in nobody's hands, and has db-scheduler divide these among the processes. Of one that dies, the others take over what
 * it had in hand within {@link #TAKEN_OVER}.
 */
public final class Alarm implements AutoCloseable {

    /** How many posts one process has on their way at once. */
    static final int AT_ONCE = 64;

    /** With the platform's name after it: what a process does not serve, db-scheduler leaves to others. */
    static final String TASK = "reminder ";

    static final String TABLE = "execution";

    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);
    private static final int MISSED_HEARTBEATS = 4;

    /** The last beat, as many missed ones, and two more until somebody looks. */
    static final Duration TAKEN_OVER = HEARTBEAT.multipliedBy(MISSED_HEARTBEATS + 3);

    /** What is to be looked at again sooner than this stays with the scheduler. */
    private static final Duration SOON = Duration.ofMinutes(1);

    /** Half of the time that closing may take: the other half is for what was broken off. */
    private static final Duration FAREWELL = Duration.ofMillis(900);

    private static final int MOST_DOUBLINGS = 6;

    private final ScheduledExecutorService watch =
            Executors.newScheduledThreadPool(2, Thread.ofVirtual().factory());
    private final Function<SubscriptionId, Optional<Instant>> serve;
    private final Runnable chores;
    private final InstantSource clock;
    private final HikariDataSource pool;
    private final Sweep sweep;
    private volatile boolean isClosing;
    private final Scheduler scheduler;

    Alarm(
            Database database,
            String process,
            List<String> platforms,
            Function<SubscriptionId, Optional<Instant>> serve,
            Runnable chores,
            InstantSource clock) {
        this.serve = serve;
        this.chores = chores;
        this.clock = clock;
        pool = database.engine().alarmPool();
        sweep = new Sweep(database, platforms, clock);
        var builder = Scheduler.create(
                        pool, platforms.stream().map(this::bringing).toArray(CustomTask<?>[]::new))
                .tableName(TABLE)
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(process))
                .dueExecutor(
                        Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()))
                .housekeeperExecutor(
                        Executors.newScheduledThreadPool(2, Thread.ofVirtual().factory()))
                .executorService(Executors.newFixedThreadPool(AT_ONCE, postmen(database)))
                .threads(AT_ONCE)
                .pollingInterval(HEARTBEAT)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(FAREWELL);
        scheduler = (database.engine().isShared() ? builder.pollUsingLockAndFetch(0.5, 1.0) : builder).build();
    }

    /** What fails before a reminder is in hand reaches nobody but the thread; the next sweep comes. */
    private static ThreadFactory postmen(Database database) {
        return Thread.ofVirtual()
                .name("postman-", 0)
                .uncaughtExceptionHandler((_, failure) -> database.failed(failure))
                .factory();
    }

    /** Begins to wake, as soon as what a dead process left in hand is put away: the database may be locked just now. */
    public void start() {
        scheduler.pause();
        scheduler.start();
        var _ = watch.scheduleWithFixedDelay(
                () -> safely("Looking for reminders that are due", this::look),
                0,
                HEARTBEAT.toMillis(),
                TimeUnit.MILLISECONDS);
        var _ = watch.scheduleWithFixedDelay(() -> safely("Tidying up after reminders", chores), 0, 1, TimeUnit.HOURS);
    }

    /** Wakes the scheduler itself, since that measures its pauses by a clock that may be set back. */
    private void look() {
        if (scheduler.getSchedulerState().isPaused()) {
            sweep.begin();
            scheduler.resume();
        }
        if (sweep.found()) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private static void safely(String what, Runnable task) {
        try {
            task.run();
        } catch (NotKept e) {
            // The database's log has it, and the next time comes.
        } catch (RuntimeException unforeseen) {
            LOG.error("{} failed ({}). Please report this.", what, new Unforeseen(unforeseen));
        }
    }

    static String task(String platform) {
        return TASK + platform;
    }

    private CustomTask<Void> bringing(String platform) {
        return Tasks.custom(task(platform), Void.class)
                .onFailure(this::putOff)
                .onDeadExecution(new DeadExecutionHandler.CancelDeadExecution<>())
                .execute((instance, _) -> after(serve.apply(new SubscriptionId(Long.parseLong(instance.getId())))));
    }

    /** What is further away is found again when its time has come, wherever it is by then. */
    private CompletionHandler<Void> after(Optional<Instant> again) {
        return again.filter(at -> at.isBefore(clock.instant().plus(SOON)))
                .<CompletionHandler<Void>>map(at -> (done, execution) -> execution.reschedule(done, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    /** With pauses of 1, 2, 4 and up to 64 seconds. */
    private void putOff(ExecutionComplete failed, ExecutionOperations<Void> execution) {
        failed.getCause()
                .filter(cause -> !(cause instanceof NotKept || isClosing))
                .ifPresent(cause -> LOG.error(
                        "Reminder {} could not be looked after ({}), and is tried again. Please report this.",
                        failed.getExecution().getId(),
                        new Unforeseen(cause)));
        int failures = Math.min(failed.getExecution().consecutiveFailures, MOST_DOUBLINGS);
        execution.reschedule(failed, clock.instant().plus(HEARTBEAT.multipliedBy(1L << failures)));
    }

    /** Finishes what is in hand, within two seconds; what takes longer is broken off, and comes again. */
    @Override
    public void close() {
        isClosing = true;
        watch.shutdownNow();
        scheduler.stop();
        pool.close();
    }
}

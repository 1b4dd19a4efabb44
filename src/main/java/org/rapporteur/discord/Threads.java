package org.rapporteur.discord;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;

/**
 * The threads that JDA works on, all of them virtual but its connections' own. Without these, it would run listeners on the
 * thread that reads the gateway, and one slow answer would hold up all others.
 *
 * @param events on which listeners hear, and wait until what they answer is taken
 * @param calls on which requests wait for Discord
 * @param results on which is told what became of them
 * @param timers for heartbeats and all else that is to happen later
 */
record Threads(
        ExecutorService events, ExecutorService calls, ExecutorService results, ScheduledThreadPoolExecutor timers)
        implements AutoCloseable {

    private static final int TIMERS = 2;
    private static final int SECONDS_IDLE = 10;

    /** Each holds some 16 KB until Discord has taken its answer. While so many do, nothing more is read from the gateway. */
    static final int HEARD_AT_ONCE = 100;

    private static final int FAREWELL_MILLISECONDS = 500;

    static Threads open() {
        var timers = new ScheduledThreadPoolExecutor(TIMERS, Thread.ofVirtual().factory());
        // Each interaction waits ten seconds for its answer. Once answered, it must not be kept until they are over.
        timers.setRemoveOnCancelPolicy(true);
        return new Threads(virtual(HEARD_AT_ONCE), virtual(Integer.MAX_VALUE), virtual(Integer.MAX_VALUE), timers);
    }

    /** The last thread that became free is used again, with the buffers it has. */
    private static ExecutorService virtual(int most) {
        return new ThreadPoolExecutor(
                0,
                most,
                SECONDS_IDLE,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofVirtual().factory(),
                Threads::whenOneIsFree);
    }

    /** Whoever hands over waits for that, and never does the work itself: the gateway then is not read, and Discord keeps it. */
    private static void whenOneIsFree(Runnable work, ThreadPoolExecutor pool) {
        try {
            while (!pool.isShutdown() && !pool.getQueue().offer(work, 1, TimeUnit.SECONDS)) {
                // A thread whose work failed is gone, and no other takes its place by itself.
                if (pool.getPoolSize() < pool.getMaximumPoolSize()) {
                    pool.execute(work);
                    return;
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    DefaultShardManagerBuilder lend(DefaultShardManagerBuilder builder) {
        return builder.setEventPool(events, false)
                .setCallbackPool(results, false)
                .setRateLimitElastic(calls, false)
                .setRateLimitScheduler(timers, false)
                .setGatewayPool(timers, false);
    }

    /** Lets what has been heard become calls; those need the other threads. */
    void hearNoMore() {
        finish(events);
    }

    /** Calls first, because they end by telling what became of them. */
    @Override
    public void close() {
        Stream.of(events, calls, results, timers).forEach(Threads::finish);
    }

    private static void finish(ExecutorService threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(FAREWELL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            threads.shutdownNow();
        }
    }
}

package org.rapporteur.store;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.rapporteur.chat.Budget;

/**
 * A bot's budget as a bucket that holds one message. Whoever takes one is told the moment that is its own, and the next one's
 * moment comes a beat later; so nothing is lost between two takings, and nobody takes before somebody who came earlier.
 */
final class SharedBudget implements Budget {

    /**
     * With one less than the platform takes in a second, no second has too many as long as no message is on its way for a
     * whole beat longer than another: 34 ms, where the platform takes 30.
     */
    private static final int MARGIN = 1;

    /** A database that is away is not asked for every message: each would wait for it. */
    private static final Duration REST = Duration.ofSeconds(10);

    private final Database database;
    private final BucketProxy bucket;
    private final InstantSource clock;
    private volatile Instant away = Instant.MIN;

    /**
     * @param bot which one, among all that use the database
     * @param perSecond how many messages the platform takes in any second
     */
    SharedBudget(Database database, String bot, int perSecond, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        bucket = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database.source())
                .table("budget")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .clientClock(meter(clock))
                .build()
                .builder()
                .build(bot, () -> beats(perSecond - MARGIN));
    }

    private static BucketConfiguration beats(int perSecond) {
        var bandwidth = Bandwidth.builder()
                .capacity(1)
                .refillGreedy(perSecond, Duration.ofSeconds(1))
                .build();
        return BucketConfiguration.builder().addLimit(bandwidth).build();
    }

    private static TimeMeter meter(InstantSource clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    @Override
    public Duration take() {
        if (clock.instant().isBefore(away)) {
            return Duration.ZERO;
        }
        try {
            return Duration.ofNanos(bucket.consumeIgnoringRateLimits(1));
        } catch (BucketExecutionException e) {
            return withoutIt(e);
        }
    }

    /** At the end of the bot, the question itself is broken off. */
    private Duration withoutIt(BucketExecutionException failure) {
        if (!Thread.currentThread().isInterrupted()) {
            away = clock.instant().plus(REST);
            database.failed(failure);
        }
        return Duration.ZERO;
    }
}

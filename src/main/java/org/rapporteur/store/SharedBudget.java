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

/** A bot's budget in two buckets: one for all messages, and a smaller one through which broadcasts go first. */
final class SharedBudget implements Budget {

    /** A bucket that was full and fills again gives this many more than its rate in the first second. */
    private static final int DEPTH = 2;

    private final Database database;
    private final BucketProxy all;
    private final BucketProxy broadcasts;

    /**
     * @param bot which one, among all that use the database
     * @param perSecond how many messages the platform takes in any second
     * @param reserved how many of those broadcasts leave to answers
     */
    SharedBudget(Database database, String bot, int perSecond, int reserved, InstantSource clock) {
        this.database = database;
        all = bucket(bot + " all", perSecond - DEPTH, clock);
        broadcasts = bucket(bot + " broadcasts", perSecond - DEPTH - reserved, clock);
    }

    private BucketProxy bucket(String id, int perSecond, InstantSource clock) {
        var bandwidth = Bandwidth.builder()
                .capacity(DEPTH)
                .refillGreedy(perSecond, Duration.ofSeconds(1))
                .build();
        return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database.source())
                .table("budget")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .clientClock(meter(clock))
                .build()
                .builder()
                .build(
                        id,
                        () -> BucketConfiguration.builder().addLimit(bandwidth).build());
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
    public Duration take(Purpose purpose) {
        try {
            return switch (purpose) {
                case ANSWER -> take(all);
                case BROADCAST -> takeFromBoth();
            };
        } catch (BucketExecutionException e) {
            database.failed(e);
            return Duration.ZERO;
        }
    }

    private Duration takeFromBoth() {
        var first = take(broadcasts);
        if (!first.isZero()) {
            return first;
        }
        var second = take(all);
        if (!second.isZero()) {
            broadcasts.addTokens(1);
        }
        return second;
    }

    private static Duration take(BucketProxy bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }
}

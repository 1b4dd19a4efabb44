package org.rapporteur.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.sharding.ShardManager;

/** Ends all connections to Discord, side by side, and waits until they are closed. */
final class Farewell {

    /** Half of what process managers grant before they kill. */
    private static final Duration PATIENCE = Duration.ofMillis(2500);

    private Farewell() {}

    static void to(ShardManager manager) {
        var shards = List.copyOf(manager.getShards());
        manager.shutdown();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            shards.forEach(shard -> all.execute(() -> finish(shard)));
        }
    }

    private static void finish(JDA shard) {
        try {
            if (!shard.awaitShutdown(PATIENCE)) {
                shard.shutdownNow();
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            shard.shutdownNow();
        }
        shard.getHttpClient().connectionPool().evictAll();
    }
}
